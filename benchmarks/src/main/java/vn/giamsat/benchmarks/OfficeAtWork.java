package vn.giamsat.benchmarks;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/**
 * What an office sends and looks at: findings recorded in many cases, units registered and renamed;
 * the first page, lists, cases, units and searches, by people of several parts.
 */
final class OfficeAtWork {

    private static final int CASES = 200;
    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");
    private static final Pattern UNIT = Pattern.compile("href=\"/units/([0-9a-f-]{36})");

    private final OfficeUser clerk;
    private final List<OfficeUser> readers = new ArrayList<>();
    private final List<String> cases = new ArrayList<>();
    private final List<String> units = new ArrayList<>();
    private final AtomicLong names = new AtomicLong();

    OfficeAtWork(URI product) throws Exception {
        clerk = OfficeUser.signedIn(product, "vanthu");
        for (String reader : List.of("vanthu", "kiemtoan", "banhanh", "theodoi", "bon")) {
            readers.add(OfficeUser.signedIn(product, reader));
        }
        String issuer = OfficeUser.found(UNIT, clerk.page("/units"));
        String subject = id(clerk.command("/api/units/register-unit", unitNamed("Đảng ủy xã A")));
        for (int i = 0; i < CASES; i++) {
            cases.add(openedCase(issuer, subject));
            units.add(
                    id(clerk.command("/api/units/register-unit", unitNamed("Đảng ủy xã số " + i))));
        }
    }

    private String openedCase(String issuer, String subject) throws Exception {
        String delegation =
                id(
                        clerk.command(
                                "/api/delegations/found-delegation",
                                """
                                {"name": "Đoàn công tác", "kind": "INSPECTION_VISIT",
                                 "origin": "UNPLANNED",
                                 "issuer": {"name": "Ban Thường vụ", "unit": "%s"},
                                 "theme": "Kiểm tra thực tế", "basis": [], "members": [],
                                 "occasion": {}}
                                """
                                        .formatted(issuer)));
        return id(
                clerk.command(
                        "/api/inspections/open-inspection",
                        """
                        {"delegation": "%s", "subject": "%s", "kind": "INSPECTION_VISIT",
                         "theme": "Kiểm tra thực tế", "basis": [], "occasion": {}}
                        """
                                .formatted(delegation, subject)));
    }

    /** Of ten commands six are findings, two new units, two new names. Answers which it was. */
    String command(int number) throws Exception {
        return switch (number % 10) {
            case 0, 5 -> {
                clerk.command("/api/units/register-unit", unitNamed("Đảng ủy " + name()));
                yield "register-unit";
            }
            case 1, 6 -> {
                rename(units.get(number % units.size()), "Đảng ủy xã " + name());
                yield "rename-unit";
            }
            default -> {
                clerk.command(
                        "/api/inspections/" + one(cases, number) + "/record-finding",
                        """
                            {"kind": "SHORTCOMING", "content": {"text": "Chưa công khai %s"},
                             "evidence": [], "occasion": {}}
                            """
                                .formatted(name()));
                yield "record-finding";
            }
        };
    }

    /** What was answered. */
    String rename(String unit, String name) throws Exception {
        return clerk.command(
                "/api/units/" + unit + "/rename-unit",
                """
                {"name": "%s", "reason": "sắp xếp đơn vị", "occasion": {}}
                """
                        .formatted(name));
    }

    /** Answers which page it was: its path up to what tells one from another. */
    String look(int number) throws Exception {
        OfficeUser reader = readers.get(number % readers.size());
        String path =
                switch (number % 8) {
                    case 0 -> "/changes";
                    case 1 -> "/delegations";
                    case 2 -> "/follow-up";
                    case 3 -> "/units?q=xa";
                    case 4 -> "/search?q=cong+khai";
                    case 5 -> {
                        // a unit is everybody's to see, a case is not
                        yield "/units/" + one(units, number);
                    }
                    default -> {
                        reader = clerk;
                        yield "/inspections/" + one(cases, number);
                    }
                };
        reader.packedPage(path);
        return path.replaceFirst("(?<=.)[/?].*", "");
    }

    OfficeUser clerk() {
        return clerk;
    }

    String anyUnit(int number) {
        return one(units, number);
    }

    /** Spread over all, though the kinds of requests take turns. */
    private static String one(List<String> all, int number) {
        return all.get(Math.floorMod(number * 2_654_435_761L >>> 7, all.size()));
    }

    private String name() {
        return "số " + names.incrementAndGet();
    }

    private static String unitNamed(String name) {
        return "{\"name\": \"%s\", \"province\": \"Long An\"}".formatted(name);
    }

    private static String id(String answer) {
        return OfficeUser.found(ID, answer);
    }
}
