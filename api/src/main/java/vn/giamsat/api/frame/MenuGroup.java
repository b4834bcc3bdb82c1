package vn.giamsat.api.frame;

import java.util.List;

/** Places that belong to one kind of work, under its name. */
public record MenuGroup(String name, List<MenuPlace> places) {

    public MenuGroup {
        places = List.copyOf(places);
    }

    /** The key of its word. */
    public String label() {
        return "places-" + name;
    }
}
