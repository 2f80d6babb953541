// As the templates of 2013 did it.
$(function () {
  $('#tombol-menu').click(function () {
    $('#menu').toggleClass('in');
  });
  $('a[href^="#"]').click(function () {
    var target = $(this.hash);
    if (target.length) $('html, body').animate({ scrollTop: target.offset().top }, 300);
  });
});
