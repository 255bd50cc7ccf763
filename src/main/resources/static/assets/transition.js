/* A view transition that is skipped because one moves on is no error. */
addEventListener("pagereveal", (event) => event.viewTransition?.ready.catch(() => {}));
