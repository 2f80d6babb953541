// A QR carries its code behind the #, which no browser sends. It leaves address and history before anything is fetched, and opens the complaint.
const code = decodeURIComponent(location.hash.slice(1));
if (code !== '') {
  history.replaceState(null, '', location.pathname);
  addEventListener('DOMContentLoaded', () => {
    const field = document.getElementById('kode');
    field.value = code;
    field.form.submit();
  });
}
