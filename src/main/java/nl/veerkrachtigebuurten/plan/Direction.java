package nl.veerkrachtigebuurten.plan;

/** Where a chapter is moved within its plan. */
enum Direction {
    UP,
    DOWN;

    int step() {
        return this == UP ? -1 : 1;
    }
}
