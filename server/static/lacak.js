// A QR carries its code behind the #, which no browser sends. It leaves address and history before anything is fetched, and opens the complaint.
const code = decodeURIComponent(location.hash.slice(1));
if (code !== '') {
  history.replaceState(null, '', location.pathname);
  // Once the page is read, and before the script of the element runs.
  document.addEventListener(
    'readystatechange',
    () => {
      const field = document.getElementById('kode');
      field.value = code;
      field.dataset.qr = '';
      // Where <lacak-aduan> comes up it takes the code out of the field; where it can't, the plain form goes by itself.
      const send = () => {
        if (field.value !== '') field.form.submit();
      };
      if (!('noModule' in HTMLScriptElement.prototype)) send();
      document.querySelector('script[type="module"]').addEventListener('error', send);
      setTimeout(send, 8000);
    },
    { once: true },
  );
}
