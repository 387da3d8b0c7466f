#include "modules/workspace/record.hpp"

namespace truong::workspace {

namespace {

NoteView view_of(const Reader& reader, const Note& note) {
    return {.id = note.id,
            .record = note.record,
            .text = note.text,
            .audience = note.audience,
            .written_at = note.written_at,
            .author = name_of_account(reader, note.author_id),
            .mine = note.author_id == reader.actor().account};
}

/// His own one, on a record that he still works with.
Note own_note(const Reader& reader, Id<Note> id) {
    require_worker(reader);
    const Note note = reader.get(id);
    if (note.author_id != reader.actor().account)
        throw Problem(ProblemKind::forbidden, {{.path = "id", .code = "of_its_author"}});
    find_record(reader, note.record);
    return note;
}

}  // namespace

NoteView write_note(Tx& tx, const NewNote& wanted) {
    const Record record = find_record(tx, wanted.record);
    require_worker(tx);
    require_room(tx, record, tx.catalog().of(type_key<Note>()));
    Note note{.record = wanted.record,
              .person_id = record.person,
              .author_id = tx.actor().account,
              .audience = wanted.audience,
              .text = wanted.text,
              .written_at = tx.now()};
    // An officer may not read the person himself, yet his note is about him.
    tx.as_system("whether he may write was asked of the record",
                 [&] { tx.in_school(owner_of(tx, record), [&] { note = tx.put(note); }); });
    return view_of(tx, note);
}

NoteView edit_note(Tx& tx, const NoteEdit& wanted) {
    Note note = own_note(tx, wanted.id);
    if (wanted.text) note.text = *wanted.text;
    if (wanted.audience) note.audience = *wanted.audience;
    return view_of(tx, tx.put(note));
}

NoteView end_note(Tx& tx, const NamedNote& wanted) {
    const Note note = own_note(tx, wanted.id);
    tx.end(note.id);
    return view_of(tx, note);
}

std::vector<NoteView> notes(const Reader& reader, const RecordQuery& query) {
    const Record record = find_record(reader, query.record);
    const Reader all = reader.unscoped("who may read the record reads what is meant for him beside it");
    const Entity& entity = reader.catalog().of(type_key<Note>());
    std::vector<NoteView> views;
    for (const Note& note : all.all<Note>({.condition = beside(reader, record, entity),
                            .sort = {.field = nullptr, .descending = true},
                            .limit = beside_limit}))
        if (meant_for(reader.actor(), note.audience, note.author_id)) views.push_back(view_of(reader, note));
    return views;
}

}  // namespace truong::workspace
