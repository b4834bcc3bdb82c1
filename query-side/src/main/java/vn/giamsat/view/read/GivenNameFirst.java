package vn.giamsat.view.read;

/** Vietnamese people are sorted by their given name, which stands last. */
public final class GivenNameFirst {

    private GivenNameFirst() {}

    public static String of(String name) {
        String plain = name.strip().replaceAll("\\s+", " ");
        int last = plain.lastIndexOf(' ');
        return last < 0 ? plain : plain.substring(last + 1) + " " + plain.substring(0, last);
    }
}
