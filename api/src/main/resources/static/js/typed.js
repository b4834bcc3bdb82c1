// Has the server keep what is typed, while it is typed: no reload, no other language, no end of a
// session and no closed window loses it. Files are kept when they are sent.
"use strict";

(function () {
  const form = document.querySelector("form[data-typed]");
  if (!form) {
    return;
  }
  const SOON = 300;
  const MOST_WHEN_LEAVING = 60000;

  function typed() {
    const said = new URLSearchParams();
    new FormData(form).forEach((value, name) => {
      if (typeof value === "string") {
        said.append(name, value);
      }
    });
    said.set("_press", "keep");
    return said;
  }

  let kept = typed().toString();
  let waiting = 0;

  function keep() {
    window.clearTimeout(waiting);
    const now = typed();
    if (now.toString() === kept) {
      return Promise.resolve();
    }
    kept = now.toString();
    return fetch(form.getAttribute("action"), {
      method: "POST",
      body: now,
      redirect: "manual",
      keepalive: kept.length < MOST_WHEN_LEAVING,
    }).catch(() => {
      kept = "";
    });
  }

  form.addEventListener("input", () => {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(keep, SOON);
  });
  form.addEventListener("change", keep);
  function tooLarge(input) {
    return Array.from(input.files).some((file) => file.size > Number(form.dataset.largest));
  }

  // said before half an hour of sending, and once more by the server
  function tell(input) {
    const told = input.parentElement.querySelector("[data-too-large]");
    if (told) {
      told.remove();
    }
    if (tooLarge(input)) {
      const fault = document.createElement("p");
      fault.className = "gs-fault";
      fault.dataset.tooLarge = "";
      fault.setAttribute("role", "alert");
      fault.textContent = form.dataset.tooLarge;
      input.parentElement.append(fault);
    }
  }

  const files = Array.from(form.querySelectorAll("input[type=file]"));
  files.forEach((input) => input.addEventListener("change", () => tell(input)));
  form.addEventListener("submit", (event) => {
    const first = files.find(tooLarge);
    if (first) {
      event.preventDefault();
      first.focus();
      return;
    }
    window.clearTimeout(waiting);
    kept = typed().toString();
  });
  window.addEventListener("pagehide", keep);
  document.querySelectorAll("a[hreflang]").forEach((language) =>
    language.addEventListener("click", (event) => {
      event.preventDefault();
      keep().then(() => window.location.assign(language.href));
    }),
  );
})();
