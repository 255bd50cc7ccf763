/* One key for each answer, as the buttons say. Not while one types, and never together with another key. */

addEventListener("keydown", (event) => {
  const isTyping = event.target.closest?.("input, textarea, select, [contenteditable]");
  if (!isTyping && !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat) {
    document.querySelector(`[data-hotkey="${CSS.escape(event.key)}"]`)?.click();
  }
});
