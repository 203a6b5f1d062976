"use strict";
// Comfort only: filter by outcome, copy buttons, and opening what an address points at. All else works without.
for (const code of document.querySelectorAll("[data-copy]")) {
  const text = code.textContent;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "copy";
  button.addEventListener("click", async () => {
    button.textContent = (await copied(text)) ? "copied" : "select it by hand";
    setTimeout(() => { button.textContent = "copy"; }, 2000);
  });
  if (code.tagName === "PRE") code.prepend(button); else code.after(button);
}

async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement("textarea");
    area.value = text;
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    return done;
  }
}

const filters = document.querySelector(".filters");
filters.hidden = false;
filters.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (button) show(button.dataset.show);
});

function show(outcome) {
  for (const button of filters.children) {
    button.setAttribute("aria-pressed", String(button.dataset.show === outcome));
  }
  for (const section of document.querySelectorAll("section.clauses")) {
    let visible = 0;
    for (const clause of section.querySelectorAll(".clause")) {
      clause.hidden = outcome !== "" && clause.dataset.outcome !== outcome;
      visible += clause.hidden ? 0 : 1;
    }
    section.hidden = visible === 0;
    if (outcome !== "" && visible > 0) section.firstElementChild.open = true;
  }
}

function openTarget() {
  const target = document.getElementById(location.hash.slice(1));
  if (!target || !target.classList.contains("clause")) return;
  show("");
  for (let node = target; node; node = node.parentElement) {
    if (node.tagName === "DETAILS") node.open = true;
  }
  target.scrollIntoView();
}
addEventListener("hashchange", openTarget);
if (location.hash) openTarget();
