#include <algorithm>

#include "modules/workspace/entities.hpp"
#include "modules/workspace/record.hpp"

namespace truong::workspace {

namespace {

constexpr int waiting_limit = 1'000;

Question question_of(const Reader& reader) {
    return {reader.actor(), reader.catalog().relations(), reader.today()};
}

/// The answer of the rule in the code, about a row that is at hand.
bool waits_for_actor(const Reader& reader, const Todo& todo) {
    const Actor& actor = reader.actor();
    if (todo.assignee_id) return *todo.assignee_id == actor.account;
    if (todo.assignee_role) return actor.hat == Hat::staff && actor.roles.has(*todo.assignee_role);
    return todo.author_id == actor.account;
}

TodoView todo_view(const Reader& reader, const Todo& todo) {
    const bool open = !todo.done_at;
    return {.id = todo.id,
            .record = todo.record,
            .text = todo.text,
            .due_on = todo.due_on,
            .overdue = open && todo.due_on && *todo.due_on < reader.today(),
            .done_at = todo.done_at,
            .author = name_of_account(reader, todo.author_id),
            .assignee = todo.assignee_id ? name_of_account(reader, *todo.assignee_id) : std::string(),
            .assignee_role = todo.assignee_role,
            .mine = waits_for_actor(reader, todo)};
}

/// Of one who works at that school today, or of the author himself.
bool may_be_asked(const Reader& reader, Id<accounts::Account> assignee, Id<org::School> school) {
    if (assignee == reader.actor().account) return true;
    const Reader any = reader.unscoped("whether somebody works at the school is known to its staff");
    const auto account = any.first<accounts::Account>(where<&accounts::Account::id> == assignee);
    if (!account) return false;
    const std::string owner = table_name<people::StaffMember>() + ".school_id";
    return any.exists<people::StaffMember>((where<&people::StaffMember::person_id> == account->holder_id)
                                           && access::compare(owner, " = ", school.value));
}

void require_assignee(const Reader& reader, const NewTodo& wanted, Id<org::School> school) {
    if (wanted.assignee_id && wanted.assignee_role)
        throw Problem(ProblemKind::invalid, {{.path = "assignee_role", .code = "one_assignee"}});
    if (wanted.assignee_id && !may_be_asked(reader, *wanted.assignee_id, school))
        throw Problem(ProblemKind::invalid, {{.path = "assignee_id", .code = "not_staff_here"}});
}

Todo own_todo(const Reader& reader, Id<Todo> id) {
    require_worker(reader);
    const Todo todo = reader.get(id);
    if (todo.author_id != reader.actor().account)
        throw Problem(ProblemKind::forbidden, {{.path = "id", .code = "of_its_author"}});
    find_record(reader, todo.record);
    return todo;
}

/// The overdue ones first, the oldest before the others; what has no day comes last.
bool more_urgent(const Todo& left, const Todo& right) {
    if (left.due_on.has_value() != right.due_on.has_value()) return left.due_on.has_value();
    return left.due_on != right.due_on ? left.due_on < right.due_on : left.id.value < right.id.value;
}

}  // namespace

TodoView add_todo(Tx& tx, const NewTodo& wanted) {
    const Record record = find_record(tx, wanted.record);
    require_worker(tx);
    const Id<org::School> school = owner_of(tx, record);
    require_assignee(tx, wanted, school);
    require_room(tx, record, tx.catalog().of(type_key<Todo>()));
    Todo todo{.record = wanted.record,
              .person_id = record.person,
              .author_id = tx.actor().account,
              .assignee_id = wanted.assignee_id,
              .assignee_role = wanted.assignee_role,
              .text = wanted.text,
              .due_on = wanted.due_on};
    tx.as_system("whether he may write was asked of the record",
                 [&] { tx.in_school(school, [&] { todo = tx.put(todo); }); });
    return todo_view(tx, todo);
}

TodoView edit_todo(Tx& tx, const TodoEdit& wanted) {
    Todo todo = own_todo(tx, wanted.id);
    if (wanted.text) todo.text = *wanted.text;
    if (wanted.due_on) todo.due_on = *wanted.due_on;
    return todo_view(tx, tx.put(todo));
}

TodoView mark_todo(Tx& tx, const TodoDone& wanted) {
    require_worker(tx);
    Todo todo = tx.get(wanted.id);
    find_record(tx, todo.record);
    if (todo.author_id != tx.actor().account && !waits_for_actor(tx, todo))
        throw Problem(ProblemKind::forbidden, {{.path = "id", .code = "of_its_author"}});
    if (todo.done_at.has_value() == wanted.done) return todo_view(tx, todo);
    todo.done_at.reset();
    todo.done_by_id.reset();
    if (wanted.done) {
        todo.done_at = tx.now();
        todo.done_by_id = tx.actor().account;
    }
    tx.as_system("who may say so was asked above; his own account is no secret", [&] { tx.put(todo); });
    return todo_view(tx, todo);
}

TodoView end_todo(Tx& tx, const NamedTodo& wanted) {
    const Todo todo = own_todo(tx, wanted.id);
    tx.end(todo.id);
    return todo_view(tx, todo);
}

std::vector<TodoView> todos(const Reader& reader, const RecordQuery& query) {
    const Record record = find_record(reader, query.record);
    std::vector<TodoView> views;
    if (!works(reader.actor())) return views;
    const Reader all = reader.unscoped("who works with the record knows what is to be done about it");
    const Entity& entity = reader.catalog().of(type_key<Todo>());
    auto found = all.all<Todo>({.condition = beside(reader, record, entity), .limit = beside_limit});
    std::sort(found.begin(), found.end(), more_urgent);
    for (const Todo& todo : found) views.push_back(todo_view(reader, todo));
    return views;
}

std::vector<TodoView> my_todos(const Reader& reader, const MyTodos& query) {
    std::vector<TodoView> views;
    if (!works(reader.actor())) return views;
    Condition mine = assigned_to_actor(question_of(reader)) || written_by_actor<Todo>(question_of(reader));
    if (!query.with_done) mine = std::move(mine) && where<&Todo::done_at>.is_null();
    auto found = reader.all<Todo>({.condition = std::move(mine), .limit = waiting_limit});
    std::erase_if(found, [&](const Todo& todo) { return !waits_for_actor(reader, todo); });
    std::sort(found.begin(), found.end(), more_urgent);
    for (const Todo& todo : found) {
        if (static_cast<int>(views.size()) == beside_limit) break;
        // He may have been asked about a record that he may not see: its name alone would tell.
        if (may_see(reader, todo.record)) views.push_back(todo_view(reader, todo));
    }
    return views;
}

}  // namespace truong::workspace
