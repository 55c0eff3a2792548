"use strict";

// The report is whole without this script; it adds filters and a way from one contradiction to the next.

for (const control of document.querySelectorAll(".needs-script")) {
  control.hidden = false;
}

for (const box of document.querySelectorAll("[data-claims]")) {
  const apply = () => document.body.classList.toggle("hide-" + box.dataset.claims, !box.checked);
  box.addEventListener("change", apply);
  apply();
}

const find = document.getElementById("find");
const state = document.getElementById("state");
const shown = document.getElementById("shown");

function narrow() {
  const words = find.value.trim().toLowerCase();
  const rows = document.querySelectorAll(".rows > tbody > tr");
  let count = 0;
  for (const row of rows) {
    const fits =
      row.textContent.toLowerCase().includes(words) &&
      (state.value === "" || row.dataset.state.split(" ").includes(state.value));
    row.hidden = !fits;
    count += fits ? 1 : 0;
  }
  shown.textContent = count + " of " + rows.length + " shown";
}

if (find !== null) {
  find.addEventListener("input", narrow);
  state.addEventListener("change", narrow);
  narrow();
}

function openTarget() {
  const target = document.getElementById(location.hash.slice(1));
  if (target !== null && target.localName === "details") {
    target.open = true;
    target.scrollIntoView();
  }
}

addEventListener("hashchange", openTarget);
openTarget();

function nextContradiction() {
  const all = [...document.querySelectorAll(".claim.contradicted > summary, .claim.error > summary")];
  if (all.length > 0) {
    const at = all.indexOf(document.activeElement);
    const next = all[(at + 1) % all.length];
    next.parentElement.open = true;
    next.focus();
    next.scrollIntoView({ block: "center" });
  }
}

const next = document.getElementById("next");
if (next !== null) {
  next.addEventListener("click", nextContradiction);
  addEventListener("keydown", (event) => {
    const typing = ["INPUT", "SELECT", "TEXTAREA"].includes(event.target.tagName) && event.target.type !== "checkbox";
    if (event.key === "n" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      nextContradiction();
    }
  });
}
