#include "bench/module.hpp"

#include "modules/org/api.hpp"

namespace truong::bench {

namespace {

constexpr std::int64_t greatest = 1'000'000'000;

void declare(Catalog& catalog) {
    catalog.entity<Note>("not", {"Ghi chú", "Note"})
        .field<&Note::text>({"Nội dung", "Text"}, {.limit = 200})
        .field<&Note::number>({"Số", "Number"}, {.limit = greatest})
        .read<org::member>()
        .write<holds<Role::principal>>()
        .present({.icon = "sticky-note",
                  .verb = {"Ghi", "Write"},
                  .empty = {"Ghi chú của phép đo.", "Notes of the measurement."}})
        .rest(Rest::full);
    catalog.message<NewNote>()
        .field<&NewNote::text>({"Nội dung", "Text"}, {.limit = 200})
        .field<&NewNote::number>({"Số", "Number"}, {.limit = greatest});
    catalog.message<NoteWritten>().field<&NoteWritten::note_id>({"Ghi chú", "Note"});
}

}  // namespace

NoteWritten write_note(Tx& tx, const NewNote& wanted) {
    const Note note = tx.put(Note{.text = wanted.text, .number = wanted.number});
    const NoteWritten written{note.id};
    tx.emit(written);
    return written;
}

Manifest manifest() {
    return {.name = "bench",
            .label = {"Đo", "Measurement"},
            .tier = 2,
            .uses = {"org"},
            .declare = declare,
            .routes = {post("/write", {"Ghi", "Write"}, write_note)}};
}

}  // namespace truong::bench
