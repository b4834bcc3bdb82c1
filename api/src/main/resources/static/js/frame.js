// Comfort around every page: opened folds close again, and Ctrl+K goes anywhere. Without it every
// place is a link and searching is a form.
"use strict";

(function () {
  const palette = document.getElementById("palette");

  function foldAllBut(inside) {
    for (const open of document.querySelectorAll(".gs-drop[open]")) {
      if (!open.contains(inside)) {
        open.removeAttribute("open");
      }
    }
  }

  document.addEventListener("click", (event) => foldAllBut(event.target));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      const open = document.querySelector(".gs-drop[open] > summary");
      foldAllBut(null);
      open?.focus();
    }
  });

  /** Which of the parts of a page is shown is said to those who do not see it. */
  function markPart() {
    for (const parts of document.querySelectorAll("[data-parts]")) {
      const links = [...parts.querySelectorAll("a[href^='#']")];
      const shown = document.querySelector(".gs-tab:is(:target, :has(:target))");
      const here = links.find((link) => shown?.querySelector(link.hash) || link.hash === location.hash);
      for (const link of links) {
        if (link === (here ?? links[0])) {
          link.setAttribute("aria-current", "true");
        } else {
          link.removeAttribute("aria-current");
        }
      }
    }
  }

  window.addEventListener("hashchange", markPart);
  markPart();

  if (palette === null) {
    return;
  }

  const field = palette.querySelector("input");
  const list = palette.querySelector("ul");
  const places = [...document.querySelectorAll(".gs-side li a")];

  /** Letters without their marks, so that "ho so" finds "Hồ sơ". */
  function plain(text) {
    return text
      .normalize("NFD")
      .replace(/\p{Mn}/gu, "")
      .replace(/[đĐ]/g, "d")
      .toLowerCase();
  }

  function show() {
    const asked = plain(field.value.trim());
    list.replaceChildren(
      ...places
        .filter((place) => plain(place.textContent).includes(asked))
        .map((place) => {
          const line = document.createElement("li");
          const link = document.createElement("a");
          link.href = place.href;
          link.textContent = place.textContent.trim();
          line.append(link);
          return line;
        })
    );
  }

  function step(from, by) {
    const stops = [field, ...list.querySelectorAll("a")];
    stops[(stops.indexOf(from) + by + stops.length) % stops.length].focus();
  }

  field.addEventListener("input", show);
  palette.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      step(document.activeElement, event.key === "ArrowDown" ? 1 : -1);
    }
  });
  palette.addEventListener("click", (event) => event.target === palette && palette.close());
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "k" && !palette.open) {
      event.preventDefault();
      field.value = "";
      show();
      palette.showModal();
      field.focus();
    }
  });
})();
