// What the rules say about a launch is asked again while the form is filled in. Without this script the button "check" does it.
const PAUSE = 350;

const form = document.querySelector('[data-launch]');

function place(pieces) {
  pieces.querySelectorAll('[data-piece]').forEach((piece) => {
    const target = document.querySelector(`[data-piece="${CSS.escape(piece.dataset.piece)}"]`);
    // Nobody loses the field they are writing in.
    if (!target || target.contains(document.activeElement)) { return; }
    target.replaceChildren(...piece.childNodes);
    if (piece.dataset.bad === undefined) { return; }
    const control = form.elements[piece.dataset.piece];
    control.classList.toggle('err', piece.dataset.bad === 'yes');
    if (piece.dataset.bad === 'yes') { control.setAttribute('aria-invalid', 'true'); } else { control.removeAttribute('aria-invalid'); }
  });
}

if (form) {
  let timer = 0;
  let asked = 0;
  const ask = async () => {
    asked += 1;
    const mine = asked;
    let text;
    try {
      const answer = await fetch(form.dataset.findings, { method: 'POST', body: new FormData(form), headers: { 'X-Fragment': '1' }, credentials: 'same-origin' });
      text = answer.ok ? await answer.text() : undefined;
    } catch {
      // Offline: what is shown stays, and sending the form checks again.
    }

    // An answer that was overtaken by a newer question is thrown away.
    if (text !== undefined && mine === asked) { place(new DOMParser().parseFromString(text, 'text/html')); }
  };
  const soon = () => {
    // An answer on its way is about what stood here before.
    asked += 1;
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  };
  form.addEventListener('input', soon);
  form.addEventListener('change', soon);
  form.addEventListener('click', (event) => {
    const button = event.target.closest('button[name=set]');
    if (!button) { return; }
    event.preventDefault();
    const [name, ...value] = button.value.split('=');
    const control = form.elements[name];
    control.value = value.join('=');
    control.focus();
    ask();
  });
}
