// Keeps "time left" in lists moving. The server said how much was left when it drew the page; the browser only counts
// how long the page has been open, on a clock that nobody can set. At zero it stops: the lot page knows what happened.
const drawn = performance.now();
const places = [...document.querySelectorAll("[data-ends-in]")];

function write(left, days) {
  const seconds = Math.max(0, Math.floor(left / 1000));
  const two = (number) => String(number).padStart(2, "0");
  const [d, h, m, s] = [Math.floor(seconds / 86400), Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60];
  if (d > 0) {
    return days.replace("{0}", d).replace("{1}", `${two(h)}:${two(m)}`);
  }
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${two(m)}:${two(s)}`;
}

function tick() {
  const open = performance.now() - drawn;
  for (const place of places) {
    place.textContent = place.dataset.left.replace("{0}", write(Number(place.dataset.endsIn) - open, place.dataset.days));
  }
}

if (places.length > 0) {
  setInterval(tick, 1000);
}
