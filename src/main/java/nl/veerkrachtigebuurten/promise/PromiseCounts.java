package nl.veerkrachtigebuurten.promise;

/** How many promises stand how. */
record PromiseCounts(long overdue, long open, long moved, long kept, long lapsed) {

    public long of(PromiseState state) {
        return switch (state) {
            case OVERDUE -> overdue;
            case OPEN -> open;
            case MOVED -> moved;
            case KEPT -> kept;
            case LAPSED -> lapsed;
        };
    }

    public long all() {
        return overdue + open + moved + kept + lapsed;
    }
}
