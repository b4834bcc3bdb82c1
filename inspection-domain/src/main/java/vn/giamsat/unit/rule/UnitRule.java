package vn.giamsat.unit.rule;

import vn.giamsat.rule.Rule;

import java.util.List;

/** What holds for every unit of the register: its identity stays, its name is of its time. */
public enum UnitRule implements Rule {
    /** The case names its subject (đối tượng, Quyết định 89-QĐ/TW). */
    A_UNIT_BEARS_A_NAME("A unit bears a name.", "name"),

    /** The level above a unit is another unit (design). */
    A_UNIT_IS_NOT_ITS_OWN_SUPERIOR(
            "A unit is not its own superior, not even over other units.", "parent"),

    /** Renaming to the same name would say nothing (design). */
    A_RENAMED_UNIT_BEARS_ANOTHER_NAME("A renamed unit bears another name than before.", "name"),

    /**
     * Names collide and vanish when units are rearranged (Nghị quyết 60-NQ/TW of 12/04/2025), so a
     * renaming is explained.
     */
    A_RENAMING_SAYS_WHY("A renaming says why.", "reason"),

    /** A rearrangement that changes nothing would say nothing (design). */
    A_REARRANGEMENT_CHANGES_THE_PLACE_OF_THE_UNIT(
            "A rearrangement changes the superior, the level or the province.", "parent"),

    /** Units are rearranged by decision (Nghị quyết 60-NQ/TW of 12/04/2025), so it is explained. */
    A_REARRANGEMENT_SAYS_WHY("A rearrangement says why.", "reason"),

    /** A unit cannot be placed before it exists (design). */
    A_UNIT_IS_NOT_REARRANGED_BEFORE_IT_EXISTS(
            "A unit is not rearranged before it exists.", "occasion.on"),

    /** A name cannot be older than the unit that bears it (design). */
    A_UNIT_IS_NOT_RENAMED_BEFORE_IT_EXISTS(
            "A unit is not renamed before it exists.", "occasion.on");

    private final String sentence;
    private final List<String> fields;

    UnitRule(String sentence, String... fields) {
        this.sentence = sentence;
        this.fields = List.of(fields);
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public List<String> fields() {
        return fields;
    }
}
