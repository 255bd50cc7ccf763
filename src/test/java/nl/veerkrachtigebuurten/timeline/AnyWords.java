package nl.veerkrachtigebuurten.timeline;

import java.util.List;
import java.util.Locale;

final class AnyWords implements Wording {

    @Override
    public String title() {
        return "Tijdlijn";
    }

    @Override
    public String today() {
        return "vandaag";
    }

    @Override
    public String about(Stop stop) {
        return stop.title();
    }

    @Override
    public String heap(List<Stop> heap) {
        return heap.size() + " mijlpalen";
    }

    @Override
    public String hrefOf(List<Stop> heap) {
        return "#";
    }

    @Override
    public Locale locale() {
        return new Locale("nl");
    }
}
