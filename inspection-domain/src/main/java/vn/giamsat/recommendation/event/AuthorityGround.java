package vn.giamsat.recommendation.event;

/** Why an authority may end the follow-up without performance. */
public enum AuthorityGround {
    NO_LONGER_APPLICABLE,
    ADDRESSEE_DISSOLVED,
    BASIS_REPLACED,
    SUPERSEDED_BY_LATER_CONCLUSION
}
