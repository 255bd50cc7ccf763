package nl.veerkrachtigebuurten.moment;

/** Counts slips of the pen: a letter missing, too many, wrong, or swapped with its neighbour. */
final class Slips {

    private final String left;
    private final String right;
    private final int[][] counts;

    private Slips(String left, String right) {
        this.left = left;
        this.right = right;
        this.counts = new int[left.length() + 1][right.length() + 1];
    }

    static int between(String left, String right) {
        return new Slips(left, right).count();
    }

    private int count() {
        for (var i = 0; i <= left.length(); i++) {
            for (var j = 0; j <= right.length(); j++) {
                counts[i][j] = i == 0 || j == 0 ? i + j : fewest(i, j);
            }
        }
        return counts[left.length()][right.length()];
    }

    private int fewest(int i, int j) {
        var wrong = counts[i - 1][j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
        var missing = Math.min(counts[i - 1][j], counts[i][j - 1]) + 1;
        return Math.min(Math.min(wrong, missing), isSwapped(i, j) ? counts[i - 2][j - 2] + 1 : wrong);
    }

    private boolean isSwapped(int i, int j) {
        return i > 1 && j > 1 && left.charAt(i - 1) == right.charAt(j - 2) && left.charAt(i - 2) == right.charAt(j - 1);
    }
}
