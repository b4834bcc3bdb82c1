package vn.giamsat.view.paper;

/** What a paper is to the matter that names it. */
public enum PaperUse {
    /** the decision that founds a delegation, the notice of a conclusion: nobody else's number */
    HOLDS,
    /** came into being in the matter; one paper may do so for several matters at once */
    ISSUED,
    /** the basis of a matter, or shown once more */
    CITED
}
