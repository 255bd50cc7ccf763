/*
 * Words that are selected in a text can be spoken of at once: beside them appear the page's own links with data-passage,
 * which then tell the words. Without this script those links lead to a choice of sentences.
 */

const text = document.querySelector("article.reading");
const links = [...document.querySelectorAll("a[data-passage]")];
const AROUND = 80;
const LONGEST = 1500;

/* The words as they are read, without the numbers of what was said of them. */
function words(range) {
  const piece = range.cloneContents();
  for (const reference of piece.querySelectorAll("a.reference, .note")) {
    reference.remove();
  }
  return piece.textContent;
}

function before(range) {
  const start = document.createRange();
  start.setStart(text, 0);
  start.setEnd(range.startContainer, range.startOffset);
  return words(start).slice(-AROUND);
}

function selected() {
  const selection = getSelection();
  if (selection.isCollapsed || selection.rangeCount === 0) {
    return null;
  }
  const range = selection.getRangeAt(0);
  return text.contains(range.commonAncestorContainer) && words(range).trim() ? range : null;
}

function address(link, range) {
  const url = new URL(link.href);
  url.searchParams.set("woorden", words(range).trim().slice(0, LONGEST));
  url.searchParams.set("voor", before(range));
  return url.href;
}

if (text && links.length > 0 && !document.querySelector(".passage-bar")) {
  const bar = document.createElement("div");
  bar.className = "passage-bar no-print";
  bar.hidden = true;
  bar.append(...links.map((link) => link.cloneNode(true)));
  document.body.append(bar);

  const show = () => {
    const range = selected();
    bar.hidden = range === null;
    if (range) {
      const place = range.getBoundingClientRect();
      bar.style.setProperty("--bar-at", `${Math.max(0, place.bottom + scrollY)}px`);
      bar.style.setProperty("--bar-from", `${Math.max(0, place.left + scrollX)}px`);
      [...bar.children].forEach((copy, index) => {
        copy.href = address(links[index], range);
      });
    }
  };

  let waiting;
  document.addEventListener("selectionchange", () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 150);
  });
  /* The selection stays while one presses. */
  bar.addEventListener("pointerdown", (event) => event.preventDefault());
}
