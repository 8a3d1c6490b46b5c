// Court time is Asia/Shanghai, whatever the machine of the reader says.

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Shanghai', hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23',
});
const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit' });

/** 10:17:20 */
export const clockOf = (ms) => CLOCK.format(ms);

/** 10:17:20.118 */
export const clockMsOf = (ms) => `${CLOCK.format(ms)}.${String(Math.floor(ms) % 1000).padStart(3, '0')}`;

/** 11-18 */
export const dayOf = (ms) => DAY.format(ms).slice(5);

/** 11-18 10:17:20.118 */
export const stampOf = (ms) => `${dayOf(ms)} ${clockMsOf(ms)}`;

const two = (number) => String(number).padStart(2, '0');

/** Time left, rounded down: 2 days 03:14 · 3:05:51 · 04:31. */
export function leftText(ms, words) {
  const seconds = Math.floor(ms / 1000);
  const days = Math.floor(seconds / 86_400);
  const hours = Math.floor(seconds / 3600) % 24;
  const minutes = Math.floor(seconds / 60) % 60;
  if (days > 0) {
    return words('daysLeft', days, `${two(hours)}:${two(minutes)}`);
  }
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${two(minutes)}:${two(seconds % 60)}`;
}
