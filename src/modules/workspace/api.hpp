#pragma once
// What people put beside records: notes, to-dos and attachments on any record of any entity, and views that
// they want to find again.
#include "modules/accounts/api.hpp"
#include "modules/files/api.hpp"
#include "modules/org/api.hpp"
#include "modules/people/api.hpp"

namespace truong::workspace {

/// Who reads it beside its author: whoever works with the record, everybody who may read it (families too),
/// or nobody.
enum class Audience { staff, readers, author };

/// A remark about a record, which is named as outside: "rom_…".
struct Note {
    Id<Note> id;
    std::string record;
    std::optional<Id<people::Person>> person_id;  // whose data the record is
    Id<accounts::Account> author_id;
    Audience audience = Audience::staff;
    std::string text;
    Instant written_at;
};

/// Something that has to be done about a record, by one person or by whoever holds a role.
struct Todo {
    Id<Todo> id;
    std::string record;
    std::optional<Id<people::Person>> person_id;
    Id<accounts::Account> author_id;
    std::optional<Id<accounts::Account>> assignee_id;
    std::optional<Role> assignee_role;
    std::string text;
    std::optional<Date> due_on;
    std::optional<Instant> done_at;
    std::optional<Id<accounts::Account>> done_by_id;
};

/// A file beside a record. Who may read the file is asked of the record from then on.
struct Attachment {
    Id<Attachment> id;
    std::string record;
    std::optional<Id<people::Person>> person_id;
    Id<accounts::Account> author_id;
    Audience audience = Audience::staff;
    Id<files::StoredFile> file_id;
    std::string title;
};

/// A list as somebody wants to see it again: the query of its address and the columns.
struct SavedView {
    Id<SavedView> id;
    Id<accounts::Account> owner_id;
    std::optional<Id<org::School>> shared_with_id;  // the staff of that school use it too
    std::string entity;                             // "people_pupil"
    std::string name;
    std::string query;      // "filter[campus_id]=cam_…&sort=code"
    std::string columns;    // "code,person_id"; empty: all
    bool standard = false;  // what its owner sees first
};

struct RecordQuery {
    std::string record;
};
struct NewNote {
    std::string record;
    std::string text;
    Audience audience = Audience::staff;
};
struct NoteEdit {
    Id<Note> id;
    std::optional<std::string> text;
    std::optional<Audience> audience;
};
struct NamedNote {
    Id<Note> id;
};
struct NoteView {
    Id<Note> id;
    std::string record;
    std::string text;
    Audience audience = Audience::staff;
    Instant written_at;
    std::string author;  // the name
    bool mine = false;
};

struct NewAttachment {
    std::string record;
    Id<files::StoredFile> file_id;
    std::string title;
    Audience audience = Audience::staff;
};
struct NamedAttachment {
    Id<Attachment> id;
};
struct AttachmentView {
    Id<Attachment> id;
    std::string record;
    Id<files::StoredFile> file_id;
    std::string title;
    std::string name, media_type;  // of the file
    std::int64_t size = 0;         // bytes
    Audience audience = Audience::staff;
    std::string author;  // the name
    bool mine = false;
};

struct NewTodo {
    std::string record;
    std::string text;
    std::optional<Id<accounts::Account>> assignee_id;
    std::optional<Role> assignee_role;
    std::optional<Date> due_on;
};
struct TodoEdit {
    Id<Todo> id;
    std::optional<std::string> text;
    std::optional<Date> due_on;
};
struct TodoDone {
    Id<Todo> id;
    bool done = true;
};
struct NamedTodo {
    Id<Todo> id;
};
struct MyTodos {
    bool with_done = false;
};
struct TodoView {
    Id<Todo> id;
    std::string record;
    std::string text;
    std::optional<Date> due_on;
    bool overdue = false;
    std::optional<Instant> done_at;
    std::string author;    // the name
    std::string assignee;  // the name; empty: a role, or its author
    std::optional<Role> assignee_role;
    bool mine = false;  // the actor may mark it as done
};

struct NewView {
    std::string entity;
    std::string name;
    std::string query;
    std::string columns;
    bool shared = false;
    bool standard = false;
};
struct ViewEdit {
    Id<SavedView> id;
    std::optional<std::string> name, query, columns;
    std::optional<bool> standard;
};
struct NamedView {
    Id<SavedView> id;
};
struct ViewQuery {
    std::optional<std::string> entity;
};
/// `rows` counts what the list holds now, up to a limit; nothing where the query does not fit any more.
struct ViewReport {
    Id<SavedView> id;
    std::string entity;
    std::string path;  // of the list
    std::string name, query, columns;
    bool shared = false, standard = false, mine = false;
    std::optional<int> rows;
    bool more_rows = false;
};

/// Counting stops here: a view tells that there is work, not how much of it exactly.
inline constexpr int view_row_limit = 1'000;

NoteView write_note(Tx& tx, const NewNote& wanted);
NoteView edit_note(Tx& tx, const NoteEdit& wanted);
NoteView end_note(Tx& tx, const NamedNote& wanted);
std::vector<NoteView> notes(const Reader& reader, const RecordQuery& query);

AttachmentView attach(Tx& tx, const NewAttachment& wanted);
AttachmentView detach(Tx& tx, const NamedAttachment& wanted);
std::vector<AttachmentView> attachments(const Reader& reader, const RecordQuery& query);

TodoView add_todo(Tx& tx, const NewTodo& wanted);
TodoView edit_todo(Tx& tx, const TodoEdit& wanted);
TodoView mark_todo(Tx& tx, const TodoDone& wanted);
TodoView end_todo(Tx& tx, const NamedTodo& wanted);
std::vector<TodoView> todos(const Reader& reader, const RecordQuery& query);
/// Open ones that wait for the actor, the most urgent 200.
std::vector<TodoView> my_todos(const Reader& reader, const MyTodos& query);

ViewReport save_view(Tx& tx, const NewView& wanted);
ViewReport edit_view(Tx& tx, const ViewEdit& wanted);
ViewReport end_view(Tx& tx, const NamedView& wanted);
std::vector<ViewReport> views(const Reader& reader, const ViewQuery& query);

Manifest manifest();

}  // namespace truong::workspace
