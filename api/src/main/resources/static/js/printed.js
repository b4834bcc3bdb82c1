// Has it taken down that the page of a case is printed, and with which words.
"use strict";

(function () {
  const page = document.querySelector("[data-printed]");
  const token = document.querySelector("input[name=_csrf]");
  const address = new URL(page.dataset.printed, window.location.href);

  window.addEventListener("beforeprint", () => {
    const said = new URLSearchParams({ at: page.dataset.shownAt, _csrf: token.value });
    navigator.sendBeacon(address.origin + address.pathname, said);
  });
})();
