package vn.giamsat.view.unit;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.WrittenAlike;
import vn.giamsat.view.read.Moment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a unit is and was called, in the order of the days. The key is the present name however it
 * is written, by which units of one name are found.
 */
public record UnitNames(
        String name, List<NameInTime> names, List<String> formerNames, String nameKey) {

    static UnitNames first(String name, @Nullable LocalDate from) {
        return of(List.of(new NameInTime(name, from)));
    }

    /** The day decides which name is the present one, not the order in which they are entered. */
    UnitNames with(String newName, LocalDate from) {
        List<NameInTime> all = new ArrayList<>(names);
        int at = 0;
        while (at < all.size() && all.get(at).isBornOn(from)) {
            at++;
        }
        all.add(at, new NameInTime(newName, from));
        return of(all);
    }

    private static UnitNames of(List<NameInTime> all) {
        String present = all.getLast().name();
        return new UnitNames(
                present,
                List.copyOf(all),
                all.subList(0, all.size() - 1).stream().map(NameInTime::name).toList(),
                WrittenAlike.fold(present));
    }

    /** What the unit of this row was called on a day; what it is called where no day is known. */
    public static String on(String day, String unit) {
        return """
        (case when %2$s is null then %1$s.name
              else coalesce((select n.value ->> 'name'
                               from jsonb_array_elements(%1$s.names) with ordinality n
                              where n.value ->> 'from' is null
                                 or cast(n.value ->> 'from' as date) <= %2$s
                              order by n.ordinality desc limit 1), %1$s.names -> 0 ->> 'name')
         end)
        """
                .formatted(unit, day);
    }

    /** What the unit of this row is called, told apart from others of its name. */
    public static String called(String unit, Moment moment) {
        return "(" + unit + ".name || " + apart(unit, moment) + ")";
    }

    /** What tells the unit of this row apart from others of its name; empty where there is none. */
    public static String apart(String unit, Moment moment) {
        return """
        coalesce((select ' (' || concat_ws(', ', above.name, %1$s.province) || ')'
                    from (select 1) one
                    left join view.unit above on above.unit = %1$s.parent and %2$s
                   where coalesce(above.name, %1$s.province) is not null
                     and exists (select 1 from view.unit other
                                  where other.name_key = %1$s.name_key
                                    and other.unit <> %1$s.unit and %3$s)), '')
        """
                .formatted(unit, moment.of("above"), moment.of("other"));
    }
}
