#include "modules/workspace/entities.hpp"

namespace truong::workspace {

Condition assigned_to_actor(const Question& question) {
    const Actor& actor = question.actor;
    if (actor.hat != Hat::staff || !actor.account) return never();
    std::vector<Role> held;
    for (std::size_t role = 0; role < enumerators<Role>().size(); ++role)
        if (actor.roles.has(static_cast<Role>(role))) held.push_back(static_cast<Role>(role));
    return where<&Todo::assignee_id> == actor.account || where<&Todo::assignee_role>.in(held);
}

namespace {

constexpr std::int64_t title_limit = 200, record_limit = 20, text_limit = 4'000, query_limit = 1'000;
constexpr std::string_view with_record = "DEFAULT: cùng với hồ sơ mà nó kèm theo";

/// Who answers for the school's data reads what is written in it, to give it out or erase it; what somebody
/// keeps to himself is his own.
template <class Row> Condition shown_to_registrars(const Question& question) {
    const Condition registrar = people::registrars(question);
    return is_never(registrar) ? registrar : where<&Row::audience> != Audience::author;
}

Condition own_views(const Question& question) {
    const Actor& actor = question.actor;
    return actor.hat != Hat::none && actor.account ? where<&SavedView::owner_id> == actor.account : never();
}
Condition views_of_school(const Question& question) {
    const Actor& actor = question.actor;
    return actor.hat == Hat::staff && actor.school ? where<&SavedView::shared_with_id> == actor.school
                                                   : never();
}
Condition managed_views(const Question& question) {
    return is_never(org::managers(question)) ? never() : views_of_school(question);
}

void declare_beside(Catalog& catalog) {
    // The unique keys with the id say nothing new: they are there to find what hangs on a record.
    catalog.entity<Note>("nte", {"Ghi chú", "Note"})
        .field<&Note::record>({"Hồ sơ", "Record"}, {.limit = record_limit})
        .field<&Note::person_id>({"Về người", "Person"})
        .field<&Note::author_id>({"Người viết", "Author"})
        .field<&Note::audience>({"Ai được đọc", "Audience"}, {.required = false})
        .field<&Note::text>({"Nội dung", "Text"}, {.limit = text_limit, .privacy = Privacy::personal})
        .field<&Note::written_at>({"Viết lúc", "Written at"})
        .unique<&Note::record, &Note::id>()
        .about<&Note::person_id>()
        .retention({.months = 24, .basis = with_record})
        .read<any_of<written_by_actor<Note>, shown_to_registrars<Note>>>()
        .write<written_by_actor<Note>>();
    catalog.entity<Attachment>("atm", {"Tệp đính kèm", "Attachment"})
        .field<&Attachment::record>({"Hồ sơ", "Record"}, {.limit = record_limit})
        .field<&Attachment::person_id>({"Về người", "Person"})
        .field<&Attachment::author_id>({"Người đính kèm", "Author"})
        .field<&Attachment::audience>({"Ai được đọc", "Audience"}, {.required = false})
        .field<&Attachment::file_id>({"Tệp", "File"})
        .field<&Attachment::title>({"Tiêu đề", "Title"},
                                   {.limit = title_limit, .required = false, .privacy = Privacy::personal})
        .unique<&Attachment::record, &Attachment::file_id>()
        .about<&Attachment::person_id>()
        .retention({.months = 24, .basis = with_record})
        .read<any_of<written_by_actor<Attachment>, shown_to_registrars<Attachment>>>()
        .write<written_by_actor<Attachment>>();
    catalog.entity<Todo>("tdo", {"Việc cần làm", "To-do"})
        .field<&Todo::record>({"Hồ sơ", "Record"}, {.limit = record_limit})
        .field<&Todo::person_id>({"Về người", "Person"})
        .field<&Todo::author_id>({"Người giao", "Author"})
        .field<&Todo::assignee_id>({"Người làm", "Assignee"})
        .field<&Todo::assignee_role>({"Vai trò làm", "Role"})
        .field<&Todo::text>({"Nội dung", "Text"}, {.limit = text_limit, .privacy = Privacy::personal})
        .field<&Todo::due_on>({"Hạn", "Due"})
        .field<&Todo::done_at>({"Xong lúc", "Done at"})
        .field<&Todo::done_by_id>({"Người đã làm", "Done by"})
        .unique<&Todo::record, &Todo::id>()
        .about<&Todo::person_id>()
        .retention({.months = 24, .basis = with_record})
        .read<any_of<written_by_actor<Todo>, assigned_to_actor, people::registrars>>()
        .write<any_of<written_by_actor<Todo>, assigned_to_actor>>();
}

void declare_views(Catalog& catalog) {
    catalog.entity<SavedView>("svw", {"Khung nhìn đã lưu", "Saved view"})
        .field<&SavedView::owner_id>({"Của", "Owner"})
        .field<&SavedView::shared_with_id>({"Dùng chung ở trường", "Shared with"})
        .field<&SavedView::entity>({"Loại dữ liệu", "Entity"}, {.limit = 80})
        .field<&SavedView::name>({"Tên", "Name"}, {.limit = 80})
        .field<&SavedView::query>({"Điều kiện", "Query"}, {.limit = query_limit, .required = false})
        .field<&SavedView::columns>({"Cột", "Columns"}, {.limit = query_limit, .required = false})
        .field<&SavedView::standard>({"Mặc định", "Standard"}, {.required = false})
        .server_wide()
        .read<any_of<own_views, views_of_school>>()
        .write<any_of<own_views, managed_views>>();
}

constexpr FieldOptions record_text{.limit = record_limit}, words{.limit = 200};

void declare_note_messages(Catalog& catalog) {
    catalog.message<RecordQuery>().field<&RecordQuery::record>({"Hồ sơ", "Record"}, record_text);
    catalog.message<NewNote>()
        .field<&NewNote::record>({"Hồ sơ", "Record"}, record_text)
        .field<&NewNote::text>({"Nội dung", "Text"}, {.limit = text_limit})
        .field<&NewNote::audience>({"Ai được đọc", "Audience"}, {.required = false});
    catalog.message<NoteEdit>()
        .field<&NoteEdit::id>({"Ghi chú", "Note"})
        .field<&NoteEdit::text>({"Nội dung", "Text"}, {.limit = text_limit})
        .field<&NoteEdit::audience>({"Ai được đọc", "Audience"});
    catalog.message<NamedNote>().field<&NamedNote::id>({"Ghi chú", "Note"});
    catalog.message<NoteView>()
        .field<&NoteView::id>({"Ghi chú", "Note"})
        .field<&NoteView::record>({"Hồ sơ", "Record"}, record_text)
        .field<&NoteView::text>({"Nội dung", "Text"}, {.limit = text_limit})
        .field<&NoteView::audience>({"Ai được đọc", "Audience"})
        .field<&NoteView::written_at>({"Viết lúc", "Written at"})
        .field<&NoteView::author>({"Người viết", "Author"}, words)
        .field<&NoteView::mine>({"Của tôi", "Mine"});
}

void declare_attachment_messages(Catalog& catalog) {
    catalog.message<NewAttachment>()
        .field<&NewAttachment::record>({"Hồ sơ", "Record"}, record_text)
        .field<&NewAttachment::file_id>({"Tệp", "File"})
        .field<&NewAttachment::title>({"Tiêu đề", "Title"}, {.limit = title_limit, .required = false})
        .field<&NewAttachment::audience>({"Ai được đọc", "Audience"}, {.required = false});
    catalog.message<NamedAttachment>().field<&NamedAttachment::id>({"Tệp đính kèm", "Attachment"});
    catalog.message<AttachmentView>()
        .field<&AttachmentView::id>({"Tệp đính kèm", "Attachment"})
        .field<&AttachmentView::record>({"Hồ sơ", "Record"}, record_text)
        .field<&AttachmentView::file_id>({"Tệp", "File"})
        .field<&AttachmentView::title>({"Tiêu đề", "Title"}, {.limit = title_limit})
        .field<&AttachmentView::name>({"Tên tệp", "Name"}, {.limit = 300})
        .field<&AttachmentView::media_type>({"Loại tệp", "Media type"}, words)
        .field<&AttachmentView::size>({"Dung lượng (byte)", "Size in bytes"})
        .field<&AttachmentView::audience>({"Ai được đọc", "Audience"})
        .field<&AttachmentView::author>({"Người đính kèm", "Author"}, words)
        .field<&AttachmentView::mine>({"Của tôi", "Mine"});
}

void declare_todo_messages(Catalog& catalog) {
    catalog.message<NewTodo>()
        .field<&NewTodo::record>({"Hồ sơ", "Record"}, record_text)
        .field<&NewTodo::text>({"Nội dung", "Text"}, {.limit = text_limit})
        .field<&NewTodo::assignee_id>({"Người làm", "Assignee"})
        .field<&NewTodo::assignee_role>({"Vai trò làm", "Role"})
        .field<&NewTodo::due_on>({"Hạn", "Due"});
    catalog.message<TodoEdit>()
        .field<&TodoEdit::id>({"Việc", "To-do"})
        .field<&TodoEdit::text>({"Nội dung", "Text"}, {.limit = text_limit})
        .field<&TodoEdit::due_on>({"Hạn", "Due"});
    catalog.message<TodoDone>()
        .field<&TodoDone::id>({"Việc", "To-do"})
        .field<&TodoDone::done>({"Đã xong", "Done"}, {.required = false});
    catalog.message<NamedTodo>().field<&NamedTodo::id>({"Việc", "To-do"});
    catalog.message<MyTodos>().field<&MyTodos::with_done>({"Cả việc đã xong", "Done ones too"},
                                                          {.required = false});
    catalog.message<TodoView>()
        .field<&TodoView::id>({"Việc", "To-do"})
        .field<&TodoView::record>({"Hồ sơ", "Record"}, record_text)
        .field<&TodoView::text>({"Nội dung", "Text"}, {.limit = text_limit})
        .field<&TodoView::due_on>({"Hạn", "Due"})
        .field<&TodoView::overdue>({"Quá hạn", "Overdue"})
        .field<&TodoView::done_at>({"Xong lúc", "Done at"})
        .field<&TodoView::author>({"Người giao", "Author"}, words)
        .field<&TodoView::assignee>({"Người làm", "Assignee"}, words)
        .field<&TodoView::assignee_role>({"Vai trò làm", "Role"})
        .field<&TodoView::mine>({"Của tôi", "Mine"});
}

void declare_view_messages(Catalog& catalog) {
    const FieldOptions query{.limit = query_limit}, optional_query{.limit = query_limit, .required = false};
    catalog.message<NewView>()
        .field<&NewView::entity>({"Loại dữ liệu", "Entity"}, {.limit = 80})
        .field<&NewView::name>({"Tên", "Name"}, {.limit = 80})
        .field<&NewView::query>({"Điều kiện", "Query"}, optional_query)
        .field<&NewView::columns>({"Cột", "Columns"}, optional_query)
        .field<&NewView::shared>({"Dùng chung", "Shared"}, {.required = false})
        .field<&NewView::standard>({"Mặc định", "Standard"}, {.required = false});
    catalog.message<ViewEdit>()
        .field<&ViewEdit::id>({"Khung nhìn", "View"})
        .field<&ViewEdit::name>({"Tên", "Name"}, {.limit = 80})
        .field<&ViewEdit::query>({"Điều kiện", "Query"}, query)
        .field<&ViewEdit::columns>({"Cột", "Columns"}, query)
        .field<&ViewEdit::standard>({"Mặc định", "Standard"});
    catalog.message<NamedView>().field<&NamedView::id>({"Khung nhìn", "View"});
    catalog.message<ViewQuery>().field<&ViewQuery::entity>({"Loại dữ liệu", "Entity"}, {.limit = 80});
    catalog.message<ViewReport>()
        .field<&ViewReport::id>({"Khung nhìn", "View"})
        .field<&ViewReport::entity>({"Loại dữ liệu", "Entity"}, {.limit = 80})
        .field<&ViewReport::path>({"Địa chỉ", "Address"}, words)
        .field<&ViewReport::name>({"Tên", "Name"}, {.limit = 80})
        .field<&ViewReport::query>({"Điều kiện", "Query"}, query)
        .field<&ViewReport::columns>({"Cột", "Columns"}, query)
        .field<&ViewReport::shared>({"Dùng chung", "Shared"})
        .field<&ViewReport::standard>({"Mặc định", "Standard"})
        .field<&ViewReport::mine>({"Của tôi", "Mine"})
        .field<&ViewReport::rows>({"Số dòng", "Rows"})
        .field<&ViewReport::more_rows>({"Còn nữa", "More rows"});
}

}  // namespace

void declare(Catalog& catalog) {
    declare_words(catalog);
    declare_sentences(catalog);
    declare_beside(catalog);
    declare_views(catalog);
    declare_note_messages(catalog);
    declare_attachment_messages(catalog);
    declare_todo_messages(catalog);
    declare_view_messages(catalog);
}

}  // namespace truong::workspace
