// The element changes its language in place. The page around it goes along: title, footer and links, as the server writes this very page in that language.
const element = document.querySelector('kotak-aduan,lacak-aduan');
let asking = null;

// The form that gives way to the element takes the page's heading along; who listens to a page looks for one. The element's own says the rest.
const heading = document.createElement('h1');
heading.className = 'tersembunyi';
void customElements.whenDefined(element.localName).then(() => {
  heading.textContent = document.title;
  element.before(heading);
});

function wear(written) {
  document.documentElement.lang = written.documentElement.lang;
  document.title = written.title;
  heading.textContent = written.title;
  document.querySelector('footer').replaceWith(document.importNode(written.querySelector('footer'), true));
}

function follow() {
  if (asking !== null) asking.abort();
  if (element.lang === document.documentElement.lang) return;
  const address = new URL(location.href);
  address.hash = '';
  address.searchParams.set('locale', element.lang);
  // Not `fetch`: under this page's Trusted Types only a request itself may make a document of what comes.
  asking = new XMLHttpRequest();
  asking.open('GET', address);
  asking.responseType = 'document';
  asking.addEventListener('load', ({ target }) => {
    // While the line is down the page stays whole in the language that it has.
    if (target.status === 200 && target.response !== null) wear(target.response);
  });
  asking.send();
}

new MutationObserver(follow).observe(element, { attributeFilter: ['lang'] });
