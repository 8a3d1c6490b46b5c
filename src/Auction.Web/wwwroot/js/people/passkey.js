// Passkeys: the question comes from the site, the device answers it, and the answer goes back in the form. Without this script nothing here is offered.
const canUse = Boolean(window.PublicKeyCredential?.parseRequestOptionsFromJSON) && window.isSecureContext;

const token = (form) => form.querySelector('[name=__RequestVerificationToken]').value;

async function post(address, form, values = {}) {
  const body = new FormData();
  body.set('__RequestVerificationToken', token(form));
  Object.entries(values).forEach(([name, value]) => body.set(name, value));
  return fetch(address, { method: 'POST', body, credentials: 'same-origin' });
}

async function answer(kind, address, form) {
  const asked = await post(address, form);
  if (!asked.ok) { throw new Error(asked.statusText); }
  const options = await asked.json();
  const credential = kind === 'create'
    ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
    : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
  return JSON.stringify(credential);
}

function tell(place, words) {
  place.textContent = words;
  place.hidden = words === '';
}

// A form that is sent with the answer in it: adding a passkey, and signing in by one.
document.querySelectorAll('form[data-passkey]').forEach((form) => {
  const problem = form.querySelector('[data-passkey-problem]');
  const button = form.querySelector('button[type=submit]');
  if (!canUse) {
    if (form.dataset.unsupported) { tell(problem, form.dataset.unsupported); }
    return;
  }

  form.hidden = false;
  button.disabled = false;
  form.addEventListener('submit', async (event) => {
    if (form.elements.credential.value) { return; }
    event.preventDefault();
    tell(problem, '');
    button.disabled = true;
    try {
      form.elements.credential.value = await answer(form.dataset.passkey, form.dataset.options, form);
      form.submit();
    } catch {
      tell(problem, form.dataset.gaveUp);
      button.disabled = false;
    }
  });
});

// A proof in the middle of another form: it is noted on the session, and the form goes on without password or code.
document.querySelectorAll('[data-passkey-proof]').forEach((place) => {
  if (!canUse) { return; }
  const button = place.querySelector('button');
  const problem = place.querySelector('[data-passkey-problem]');
  place.hidden = false;
  button.addEventListener('click', async () => {
    const form = place.closest('form');
    tell(problem, '');
    button.disabled = true;
    try {
      const credential = await answer('get', place.dataset.options, form);
      const proved = await post(place.dataset.prove, form, { credential });
      if (!proved.ok) { throw new Error(await proved.text()); }
      form.querySelector('[data-proof-typed]').hidden = true;
      place.querySelector('[data-passkey-proved]').hidden = false;
      button.hidden = true;
      form.querySelector('button[type=submit]').focus();
    } catch (fault) {
      tell(problem, fault instanceof DOMException || fault.message === '' ? place.dataset.gaveUp : fault.message);
      button.disabled = false;
    }
  });
});

// Back from a page that refused: the old answer is not sent again.
window.addEventListener('pageshow', () => document.querySelectorAll('form[data-passkey] [name=credential]').forEach((field) => { field.value = ''; }));
