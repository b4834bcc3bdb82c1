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
  form.addEventListener("submit", () => {
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
