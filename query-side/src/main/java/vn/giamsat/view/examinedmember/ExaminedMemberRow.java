package vn.giamsat.view.examinedmember;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A party member examined in one case (lượt đảng viên). The member's identity is the same in every
 * case; whoever was taken back stays, with the reason, and is not counted.
 */
public record ExaminedMemberRow(
        UUID member,
        UUID inspection,
        String name,
        List<String> posts,
        @Nullable Boolean committeeMember,
        @Nullable UUID unit,
        @Nullable LocalDate occurredOn,
        @Nullable String withdrawnBecause,
        boolean illustrated,
        long recorded) {}
