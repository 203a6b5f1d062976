// Parts of the page come as events and are swapped in; the clock ticks between them; what was typed stays.
(() => {
  'use strict';
  const SILENCE = 25000, AGAIN = 2000;
  const here = location.pathname;
  const all = (from, what) => [...from.querySelectorAll(what)];
  const parts = all(document, '[data-part]');
  const tidy = html => {
    const t = document.createElement('template');
    t.innerHTML = html;
    return t.innerHTML.trim();
  };
  const known = new Map(parts.map(part => [part, part.innerHTML.trim()]));
  const changed = field => field.value !== field.defaultValue || field.checked !== field.defaultChecked;

  const swap = (part, html) => {
    const next = tidy(html);
    if (known.get(part) === next) return;
    known.set(part, next);
    const typed = all(part, 'textarea[id], input[id]').filter(changed).map(f => [f.id, f.value, f.checked]);
    const open = all(part, 'details[id]').map(d => [d.id, d.open]);
    const focused = part.contains(document.activeElement) && document.activeElement;
    htmx.swap(part, next, {swapStyle: 'innerHTML', swapDelay: 0, settleDelay: 0});
    typed.forEach(([id, value, checked]) => Object.assign(document.getElementById(id) || {}, {value, checked}));
    open.forEach(([id, value]) => Object.assign(document.getElementById(id) || {}, {open: value}));
    if (focused && !part.contains(document.activeElement)) {
      part.tabIndex = -1;
      part.focus({preventScroll: true});
    }
  };

  // The clock: what the runner said, and the time since.
  let told = performance.now(), lost = false;
  const words = millis => {
    const s = Math.floor(Math.max(0, millis) / 1000), two = n => String(n).padStart(2, '0');
    return s < 3600 ? `${Math.floor(s / 60)}:${two(s % 60)}`
      : `${Math.floor(s / 3600)}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`;
  };
  const tick = () => {
    const clock = document.querySelector('.clock'), {at, bell, speed, standing} = clock.dataset;
    const still = standing === 'true' || (lost && document.body.dataset.mock !== 'true');
    if (still) return;
    const now = Math.min(+bell, +at + (performance.now() - told) * speed);
    clock.querySelector('.left').textContent = words(bell - now);
    clock.querySelector('.gone').textContent = words(now);
  };

  // The connection to the runner: EventSource comes back by itself, except where it was refused in words.
  const banner = document.getElementById('lost');
  let source, heard = Date.now();
  const answers = yes => {
    if (yes) heard = Date.now();
    lost = !yes;
    if (banner.hidden !== yes) banner.hidden = yes;
  };
  const connect = () => {
    if (source) source.close();
    heard = Date.now();
    source = new EventSource('events');
    parts.forEach(part => source.addEventListener(part.dataset.part, event => {
      answers(true);
      if (part.dataset.part === 'clock') told = performance.now();
      swap(part, event.data);
    }));
    source.onerror = () => answers(false);
  };
  setInterval(() => {
    tick();
    const gone = Date.now() - heard;
    if (gone > SILENCE || (source.readyState === EventSource.CLOSED && gone > AGAIN)) {
      answers(false);
      connect();
    }
  }, 500);
  connect();

  // Drafts outlive the browser, until they are sent.
  const key = field => here + field.id;
  all(document, 'textarea[id]').forEach(field => {
    const draft = localStorage.getItem(key(field));
    if (draft !== null) field.value = draft;
  });
  document.addEventListener('input', ({target}) => {
    if (target.matches('textarea[id]')) localStorage.setItem(key(target), target.value);
  });
  document.addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && event.target.form) event.target.form.requestSubmit();
  });
  document.addEventListener('htmx:afterRequest', ({target, detail}) => {
    if (!detail.successful) return;
    all(target, 'textarea[id]').forEach(field => localStorage.removeItem(key(field)));
    if (target.matches('[data-clear]')) target.reset();
  });
  const failed = text => ({target}) => {
    const said = target.querySelector('.said');
    if (said) said.textContent = text;
  };
  document.addEventListener('htmx:sendError', failed('The runner does not answer. What you wrote is still here.'));
  document.addEventListener('htmx:responseError', failed('That did not work. What you wrote is still here.'));
})();
