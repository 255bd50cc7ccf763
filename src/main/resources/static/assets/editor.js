/* Tools above a Markdown field, and clean text from what is pasted. Without this script one types the marks oneself. */

/* What is typed goes in as if by hand, so that the browser can undo it. */
function insert(field, text) {
  field.focus();
  if (!document.execCommand("insertText", false, text)) {
    field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

const selected = (field) => field.value.slice(field.selectionStart, field.selectionEnd);

function wrap(field, before, sample, after) {
  const text = selected(field) || sample;
  const start = field.selectionStart + before.length;
  insert(field, before + text + after);
  field.setSelectionRange(start, start + text.length);
}

function wholeLines(field) {
  const start = field.value.lastIndexOf("\n", field.selectionStart - 1) + 1;
  const end = field.value.indexOf("\n", field.selectionEnd);
  field.setSelectionRange(start, end < 0 ? field.value.length : end);
}

function prefix(field, sample, mark) {
  wholeLines(field);
  const lines = (selected(field) || sample).split("\n");
  insert(field, lines.map((line, index) => mark(index) + line.replace(/^(#{1,6}|[-*]|\d+\.)\s+/, "")).join("\n"));
}

/* A block stands between empty lines. */
function block(field, text) {
  field.setSelectionRange(field.selectionEnd, field.selectionEnd);
  const before = field.value.slice(0, field.selectionStart);
  const gap = before === "" || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
  insert(field, gap + text);
}

const tools = {
  bold: (field, sample) => wrap(field, "**", sample, "**"),
  italic: (field, sample) => wrap(field, "*", sample, "*"),
  heading: (field, sample) => prefix(field, sample, () => "## "),
  list: (field, sample) => prefix(field, sample, () => "- "),
  "list-ordered": (field, sample) => prefix(field, sample, (index) => `${index + 1}. `),
  link: (field, sample) => wrap(field, "[", sample, "](https://)"),
  "table-2": (field, sample) => block(field, sample.replaceAll("\\n", "\n")),
};

/* One stop for the Tab key; within the tools one walks with the arrows. */
function walk(bar, buttons) {
  const go = (button) => {
    for (const other of buttons) {
      other.tabIndex = other === button ? 0 : -1;
    }
  };
  go(buttons[0]);
  bar.addEventListener("focusin", (event) => go(event.target.closest("button")));
  bar.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity }[event.key];
    if (step) {
      event.preventDefault();
      const last = buttons.length - 1;
      const next = buttons.indexOf(document.activeElement) + step;
      buttons[next < 0 ? (step === -1 ? last : 0) : next > last ? (step === 1 ? 0 : last) : next].focus();
    }
  });
}

/* Only what has structure is worth asking for: plain text is pasted by the browser itself. */
const structured = /<(p|h[1-6]|ul|ol|li|table|b|strong|i|em|a)[\s>]/i;

function pasteInto(editor, field) {
  const said = editor.querySelector("[data-said]");
  field.addEventListener("paste", async (event) => {
    const html = event.clipboardData.getData("text/html");
    const plain = event.clipboardData.getData("text/plain");
    if (!structured.test(html)) {
      return;
    }
    event.preventDefault();
    said.textContent = said.dataset.pasting;
    const body = new URLSearchParams({ html, _csrf: field.form.elements._csrf?.value ?? "" });
    const markdown = await fetch(editor.dataset.paste, { method: "POST", body, redirect: "error" })
      .then((answer) => (answer.ok ? answer.text() : null))
      .catch(() => null);
    insert(field, markdown ?? plain);
    said.textContent = markdown === null ? said.dataset.plain : said.dataset.pasted;
  });
}

for (const editor of document.querySelectorAll("[data-editor]")) {
  const field = editor.querySelector("textarea");
  const bar = editor.querySelector("[role=toolbar]");
  const buttons = [...bar.querySelectorAll("button")];
  for (const button of buttons) {
    button.addEventListener("click", () => tools[button.dataset.tool](field, button.dataset.sample));
  }
  field.addEventListener("keydown", (event) => {
    const tool = (event.ctrlKey || event.metaKey) && !event.altKey && { b: "bold", i: "italic" }[event.key];
    if (tool) {
      event.preventDefault();
      bar.querySelector(`[data-tool=${tool}]`).click();
    }
  });
  walk(bar, buttons);
  pasteInto(editor, field);
  bar.hidden = false;
}
