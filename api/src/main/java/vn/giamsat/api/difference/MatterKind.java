package vn.giamsat.api.difference;

/** What has a page of its own and a past to look back on, named as the addresses name it. */
public enum MatterKind {
    inspections,
    recommendations,
    delegations;

    /** In an address. */
    static final String IN_PATH = "/{matter:inspections|recommendations|delegations}/{id}";
}
