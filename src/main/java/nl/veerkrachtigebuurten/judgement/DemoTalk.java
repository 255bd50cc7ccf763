package nl.veerkrachtigebuurten.judgement;

import java.util.List;

/** What {@code demo/judgement.yml} tells: what is said of which cause. Days are days before today. */
record DemoTalk(List<Told> causes) {

    record Told(String title, List<Said> said, List<Called> called) {}

    record Said(String stance, String words, String by, Integer days) {}

    record Called(String certainty, String reason, String by, Integer days) {}
}
