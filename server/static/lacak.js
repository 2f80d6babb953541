// A QR carries its code behind the #, which no browser sends. These lines stand in the page itself, before whatever it loads: the code leaves address and
// history whether or not anything else comes, and is known to nothing but them until it opens the complaint.
{
  const takeCode = () => {
    const written = location.hash.slice(1);
    if (written === '') return '';
    history.replaceState(null, '', location.pathname + location.search);
    try {
      return decodeURIComponent(written);
      // oxlint-disable-next-line no-unused-vars -- browsers without modules need the name
    } catch (error) {
      // Cut off in the middle of a character: no code of ours, and out of the address all the same.
      return '';
    }
  };

  const openCode = (code) => {
    const field = document.getElementById('kode');
    field.value = code;
    field.dataset.qr = '';
    // Where <lacak-aduan> is up it takes the code out of the field, then or later; where it can't come up, the plain form goes by itself.
    field.dispatchEvent(new Event('change', { bubbles: true }));
    const send = () => {
      if (field.value !== '') field.form.submit();
    };
    if (!('noModule' in HTMLScriptElement.prototype)) send();
    document.querySelector('script[type="module"]').addEventListener('error', send);
    setTimeout(send, 8000);
  };

  const code = takeCode();
  // Once the page is read, and before the script of the element runs.
  if (code !== '') document.addEventListener('readystatechange', () => openCode(code), { once: true });

  // Another QR, or an address that was pasted, while the page is open.
  addEventListener('hashchange', () => {
    const next = takeCode();
    if (next !== '') openCode(next);
  });
}
