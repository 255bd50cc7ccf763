package nl.veerkrachtigebuurten.cause;

/** How many findings point at a cause. Fewer than {@value #LEAST} is told to the team only. */
public record Pointing(long causeId, long findings) {

    public static final int LEAST = 5;
}
