// Plays a case step by step. Without it the links of the page do the same by hand.
"use strict";

(function () {
  const SECONDS_PER_STEP = 4;
  const PLAYING = "play";
  const next = document.getElementById("next");
  const previous = document.getElementById("previous");
  const button = document.getElementById("play");
  const address = new URL(window.location.href);
  let timer = null;

  function go(link, playing) {
    const target = new URL(link.href);
    if (playing) {
      target.searchParams.set(PLAYING, "1");
    }
    window.location.replace(target);
  }

  function show(playing) {
    button.textContent = playing ? button.dataset.pause : button.dataset.play;
    button.setAttribute("aria-pressed", String(playing));
  }

  function play() {
    timer = window.setTimeout(() => go(next, true), SECONDS_PER_STEP * 1000);
    show(true);
  }

  function pause() {
    window.clearTimeout(timer);
    timer = null;
    address.searchParams.delete(PLAYING);
    window.history.replaceState(null, "", address);
    show(false);
  }

  function isTyping(target) {
    return target.closest("input, textarea, select") !== null;
  }

  if (button !== null && next !== null) {
    button.hidden = false;
    show(false);
    button.addEventListener("click", () => (timer === null ? play() : pause()));
    if (address.searchParams.has(PLAYING)) {
      button.focus();
      play();
    }
  }

  document.getElementById("replay-hint").hidden = false;
  document.addEventListener("keydown", (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || isTyping(event.target)) {
      return;
    }
    const link = event.key === "ArrowRight" ? next : event.key === "ArrowLeft" ? previous : null;
    if (link !== null) {
      event.preventDefault();
      link.click();
    }
  });
})();
