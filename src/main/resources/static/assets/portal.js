import "./errors.js";
import "./unsaved.js";
import "./moment.js";
import "./session.js";

/* A transition that is skipped because one moves on is no error. */
addEventListener("pagereveal", (event) => event.viewTransition?.ready.catch(() => {}));
