package vn.giamsat.api.frame;

/** One place a reader goes to: its page, and the sign beside its word. */
public enum MenuPlace {
    HOME("home", "/", "home"),
    CHANGES("changes", "/changes", "news"),
    DELEGATIONS("delegations", "/delegations", "people"),
    CASES("inspections", "/inspections", "folder"),
    FOLLOW_UP("follow-up", "/follow-up", "check"),
    OWN_RECOMMENDATIONS("recommendations", "/recommendations", "check"),
    UNITS("units", "/units", "unit"),
    PAPERS("papers", "/papers", "paper"),
    STATISTICS("statistics", "/statistics", "figures"),
    INTEGRITY("integrity", "/integrity", "shield"),
    VIEWS("views", "/views", "rows"),
    ACCOUNTS("accounts", "/accounts", "account"),
    PROCEDURE("procedure", "/procedure", "calendar");

    private final String name;
    private final String address;
    private final String icon;

    MenuPlace(String name, String address, String icon) {
        this.name = name;
        this.address = address;
        this.icon = icon;
    }

    /** By which a page says that it stands here. */
    public String getName() {
        return name;
    }

    public String getAddress() {
        return address;
    }

    public String getIcon() {
        return icon;
    }

    /** The key of its word. */
    public String label() {
        return "place-" + name;
    }
}
