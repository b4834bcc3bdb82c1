package vn.giamsat.api.offer;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.api.asof.ReadContext;

import java.util.List;
import java.util.UUID;

/** What the caller may do now with one matter, for programs; nothing with what is hidden. */
@RestController
class OfferedCommandReads {

    private final OfferedCommands offered;

    OfferedCommandReads(OfferedCommands offered) {
        this.offered = offered;
    }

    /** One command: its name, where programs send it, and where its form is. */
    record Offer(String command, String path, String form, boolean expected) {

        static Offer of(OfferedCommand command, UUID id) {
            return new Offer(
                    command.type().name(),
                    command.type().path().replace("{id}", id.toString()),
                    command.address(),
                    command.expected());
        }
    }

    @GetMapping("/api/offered-commands/{aggregates}/{id}")
    List<Offer> of(ReadContext context, @PathVariable String aggregates, @PathVariable UUID id) {
        return offered.of(context, aggregates, id).stream()
                .map(command -> Offer.of(command, id))
                .toList();
    }
}
