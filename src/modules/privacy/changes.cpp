#include "modules/privacy/changes.hpp"

#include <map>
#include <set>

#include "modules/privacy/gather.hpp"
#include "platform/store/logged.hpp"
#include "platform/store/store.hpp"

namespace truong::privacy {

namespace {

constexpr int page_changes = 50, page_rows = 100;
constexpr std::string_view set_prefix = "chg", change_prefix = "chl";
constexpr std::string_view names_of_writers =
    "names stand beside what was written, for those who answer for it";

/// Those who answer for all of a school, and who runs the server. Who works at one campus answers for none.
Condition auditors(const Question& question) {
    if (question.actor.campus) return never();
    return any_of<holds<Role::principal, Role::vice_principal, Role::technician>, server_administrator>(
        question);
}

/// Whose data were changed is asked by those who answer for them: to run a server is no need to know.
void require_answering(const Reader& reader, std::string_view path) {
    if (!reader.actor().school)
        throw Problem(ProblemKind::forbidden, {{.path = std::string(path), .code = "log_of_a_person"}});
}

/// Whoever looks for one person leaves a line in the access log.
void note_search(const Reader& reader, const ChangeQuery& query) {
    if (!query.person_id) return;
    reader.note_read({.entity = &reader.catalog().of(type_key<people::Person>()),
                      .row_id = query.person_id->value,
                      .school = reader.actor().school.value,
                      .fields = "change_log"});
}

void require_auditor(const Reader& reader) {
    if (is_never(reader.ask(auditors)))
        throw Problem(ProblemKind::forbidden, {{.path = {}, .code = "forbidden"}});
}

[[noreturn]] void refuse_id(std::string_view path, std::string_view form) {
    throw Problem(ProblemKind::invalid,
                  {{.path = std::string(path), .code = "not_an_id", .args = {std::string(form)}}});
}

/// Which lines of sets `s` are his to see: his school's, and what his school wrote of rows without a school.
Condition lines_in_reach(const Actor& actor) {
    if (!actor.school) return always();
    return {"(l.school_id = ? or (l.school_id = 0 and s.school_id = ?))",
            {actor.school.value, actor.school.value}};
}

/// What his school wrote, and what others wrote into it. Ids tell their time, so that an old log is not read
/// through for the sake of a day.
Condition sets_in_reach(const Actor& actor, const std::optional<Instant>& from) {
    if (!actor.school) return always();
    using namespace id_layout;
    const std::int64_t first = from ? tick_of(*from) << (node_bits + sequence_bits) : 0;
    return {
        "s.id in (select id from change_set where school_id = ? and at >= ? union select change_set_id "
        "from change_log where school_id = ? and id >= ?)",
        {actor.school.value, from ? from->ms : 0, actor.school.value, first}};
}

/// The lines of rows about the person, his own row among them.
Condition lines_about(const Catalog& catalog, std::int64_t person) {
    Condition any = never();
    for (const Entity& entity : catalog.entities()) {
        if (!entity.stored() || !entity.personal()) continue;
        Condition rows{"l.row_id = ?", {person}};
        if (!entity.person)
            rows.sql = "l.row_id in (select id from " + entity.table + " where "
                       + std::string(entity.about->name) + " = ?)";
        any = std::move(any) || (access::compare("l.entity", " = ", entity.table) && std::move(rows));
    }
    return any;
}

/// A set with a line for which the condition holds.
Condition with_line(Condition line) {
    line.sql = "exists (select 1 from change_log l where l.change_set_id = s.id and (" + line.sql + "))";
    return line;
}
Condition among_lines(Condition line) {
    line.sql = "s.id in (select l.change_set_id from change_log l where " + line.sql + ')';
    return line;
}

/// "pup_…": the row, of whatever kind. Who runs the server names nobody's.
Condition row_named(const Reader& reader, const std::string& text) {
    for (const Entity& entity : reader.catalog().entities()) {
        if (!entity.stored()) continue;
        const auto id = parse_id(entity.prefix, text);
        if (id && entity.personal()) require_answering(reader, "row");
        if (id)
            return among_lines(access::compare("l.row_id", " = ", *id)
                               && access::compare("l.entity", " = ", entity.table));
    }
    refuse_id("row", "pup_…");
}

Condition behind(const Reader& reader, const std::string& last) {
    const auto id = parse_id(set_prefix, last);
    if (!id) refuse_id("starting_after", "chg_…");
    db::Query query(reader.connection(), "select at from change_set where id = ?");
    query.bind(*id);
    if (!query.next()) return never();
    return {"(s.at, s.id) < (?, ?)", {query.number(0), *id}};
}

Condition sets_wanted(const Reader& reader, const ChangeQuery& query) {
    std::optional<Instant> from;
    if (query.from) from = instant_of(*query.from, TimeOfDay{});
    Condition all = sets_in_reach(reader.actor(), from);
    const auto narrow = [&](Condition more) { all = std::move(all) && std::move(more); };
    if (from) narrow(access::compare("s.at", " >= ", from->ms));
    if (query.to) narrow(access::compare("s.at", " < ", instant_of(*query.to + 1, TimeOfDay{}).ms));
    if (query.writer_id) narrow(access::compare("s.person_id", " = ", query.writer_id->value));
    if (query.person_id) require_answering(reader, "person_id");
    if (query.person_id) narrow(among_lines(lines_about(reader.catalog(), query.person_id->value)));
    if (query.row) narrow(row_named(reader, *query.row));
    const Condition reach = lines_in_reach(reader.actor());
    narrow(with_line(
        query.entity ? access::compare("l.entity", " = ", table_of(reader.catalog(), *query.entity)) && reach
                     : reach));
    if (query.starting_after) narrow(behind(reader, *query.starting_after));
    return all;
}

/// The word for a change of a row: what lies beside it is part of it.
std::string word_of(std::string_view operation) {
    return std::string(operation == store::beside_row ? "updated" : operation);
}

/// A set while it is gathered.
struct Gathered {
    ChangeEntry entry;
    std::int64_t id = 0, account = 0, writer = 0, school = 0;
    std::set<std::int64_t> about;  // more than one: of several people
};

std::vector<Gathered> find_sets(const Reader& reader, Condition condition, int limit) {
    condition.params.emplace_back(std::int64_t{limit});
    db::Query query(
        reader.connection(),
        "select s.id, s.at, s.school_id, s.account_id, s.person_id, s.hat, s.operation, s.reason, "
        "s.undoes, s.undone_by from change_set s where "
            + condition.sql + " order by s.at desc, s.id desc limit ?");
    store::bind(query, condition.params);
    std::vector<Gathered> sets;
    while (query.next()) {
        Gathered set{.id = query.number(0),
                     .account = query.number(3),
                     .writer = query.number(4),
                     .school = query.number(2)};
        append_id(set.entry.id, set_prefix, set.id);
        set.entry.at = {query.number(1)};
        set.entry.hat = query.text(5);
        set.entry.operation = query.text(6);
        if (!query.is_null(7)) set.entry.reason = query.text(7);
        set.entry.undoes = !query.is_null(8);
        set.entry.undone = !query.is_null(9);
        sets.push_back(std::move(set));
    }
    return sets;
}

void count_lines(const Reader& reader, std::vector<Gathered>& sets) {
    if (sets.empty()) return;
    Condition condition = lines_in_reach(reader.actor());
    std::map<std::int64_t, Gathered*> by_id;
    std::string marks;
    for (Gathered& set : sets) {
        by_id.emplace(set.id, &set);
        marks += marks.empty() ? "?" : ", ?";
        condition.params.emplace_back(set.id);
    }
    db::Query query(reader.connection(),
                    "select s.id, l.entity, l.operation, count(*), min(coalesce(l.person_id, 0)), "
                    "max(coalesce(l.person_id, 0)) from change_set s join change_log l on l.change_set_id = "
                    "s.id where "
                        + condition.sql + " and s.id in (" + marks
                        + ") group by s.id, l.entity, l.operation order by count(*) desc, l.entity");
    store::bind(query, condition.params);
    while (query.next()) {
        Gathered& set = *by_id.at(query.number(0));
        const Entity* entity = reader.catalog().find_table(query.text(1));
        ChangedKind kind{
            .entity = std::string(query.text(1)), .change = word_of(query.text(2)), .rows = query.number(3)};
        kind.label_vi = entity ? std::string(entity->label.vi) : kind.entity;
        kind.label_en = entity ? std::string(entity->label.en) : kind.entity;
        set.entry.rows += kind.rows;
        set.entry.kinds.push_back(std::move(kind));
        for (const int column : {4, 5})
            if (query.number(column) != 0) set.about.insert(query.number(column));
    }
}

/// Names and reasons are told of one's own school. Who runs the server learns who wrote, not of whom.
void tell_people(const Reader& reader, std::vector<Gathered>& sets) {
    const Actor& actor = reader.actor();
    std::set<std::int64_t> people;
    for (const Gathered& set : sets) {
        people.insert(set.writer);
        if (set.about.size() == 1) people.insert(*set.about.begin());
    }
    const auto names = person_names(reader.unscoped(names_of_writers), people);
    const auto name = [&](std::int64_t id) {
        const auto found = names.find(id);
        return found == names.end() ? std::string() : found->second;
    };
    for (Gathered& set : sets) {
        const bool ours = actor.school && set.school == actor.school.value;
        const bool may_name = ours || !actor.school || set.school == 0;
        if (may_name && set.writer != 0) {
            if (actor.school) set.entry.writer_id = Id<people::Person>{set.writer};
            set.entry.writer_name = name(set.writer);
        }
        if (!ours) set.entry.reason.clear();
        if (actor.school && set.about.size() == 1) set.entry.about_name = name(*set.about.begin());
        if (set.school != 0) set.entry.school_id = Id<org::School>{set.school};
        set.entry.own = set.account != 0 && set.account == actor.account.value;
    }
}

/// Whether the actor may open the row, live or ended: what it held is told to nobody else.
bool may_open(const Reader& reader, const Entity& entity, std::int64_t id) {
    const Condition same = access::compare(entity.table + ".id", " = ", id);
    return reader.as_of({}).count(entity, {.condition = same, .with_ended = true}) > 0;
}

ChangedRow changed_row(const Reader& reader, const db::Query& query) {
    ChangedRow row{
        .entity = std::string(query.text(1)), .change = word_of(query.text(3)), .version = query.number(4)};
    append_id(row.id, change_prefix, query.number(0));
    const Entity* entity = reader.catalog().find_table(query.text(1));
    if (!entity) {
        row.label_vi = row.label_en = row.entity;
        return row;
    }
    row.label_vi = entity->label.vi;
    row.label_en = entity->label.en;
    row.screen = entity->module + '.' + entity->path;
    row.visible = may_open(reader, *entity, query.number(2));
    if (row.visible || reader.actor().school || !entity->personal())
        append_id(row.row, entity->prefix, query.number(2));
    if (row.visible && !query.is_null(5)) row.before = query.text(5);
    if (row.visible && !query.is_null(6)) row.after = query.text(6);
    return row;
}

}  // namespace

std::vector<ChangeEntry> changes(const Reader& reader, const ChangeQuery& query) {
    require_auditor(reader);
    auto sets = find_sets(reader, sets_wanted(reader, query), query.limit.value_or(page_changes));
    count_lines(reader, sets);
    tell_people(reader, sets);
    std::vector<ChangeEntry> entries;
    for (Gathered& set : sets) entries.push_back(std::move(set.entry));
    note_search(reader, query);
    return entries;
}

std::vector<ChangedRow> changed_rows(const Reader& reader, const WhichChange& which) {
    require_auditor(reader);
    const auto set = parse_id(set_prefix, which.id);
    if (!set) throw Problem(ProblemKind::not_found, {{.path = "id", .code = "not_found"}});
    Condition condition = access::compare("s.id", " = ", *set) && lines_in_reach(reader.actor());
    if (which.starting_after) {
        const auto line = parse_id(change_prefix, *which.starting_after);
        if (!line) refuse_id("starting_after", "chl_…");
        condition = std::move(condition) && access::compare("l.id", " > ", *line);
    }
    condition.params.emplace_back(std::int64_t{which.limit.value_or(page_rows)});
    db::Query query(
        reader.connection(),
        "select l.id, l.entity, l.row_id, l.operation, l.version, l.before, l.after, coalesce(l.person_id, "
        "0) from change_set s join change_log l on l.change_set_id = s.id where "
            + condition.sql + " order by l.id limit ?");
    store::bind(query, condition.params);
    std::vector<ChangedRow> rows;
    std::vector<std::int64_t> about;
    while (query.next()) {
        rows.push_back(changed_row(reader, query));
        about.push_back(reader.actor().school ? query.number(7) : 0);
    }
    if (rows.empty() && !which.starting_after)
        throw Problem(ProblemKind::not_found, {{.path = "id", .code = "not_found"}});
    const auto names = person_names(reader.unscoped(names_of_writers), {about.begin(), about.end()});
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (const auto name = names.find(about[i]); name != names.end()) rows[i].about_name = name->second;
    return rows;
}

void declare_changes(Catalog& catalog) {
    const FieldOptions words{.limit = 300, .required = false}, id_text{.limit = 40};
    const FieldOptions optional{.required = false};
    catalog.message<ChangeQuery>()
        .field<&ChangeQuery::writer_id>({"Ai ghi", "Who wrote"})
        .field<&ChangeQuery::person_id>({"Dữ liệu của ai", "Whose data"})
        .field<&ChangeQuery::row>({"Mã dòng", "Row"}, {.limit = 40})
        .field<&ChangeQuery::entity>({"Loại dữ liệu", "Kind of rows"}, {.limit = 80})
        .field<&ChangeQuery::from>({"Từ ngày", "From"})
        .field<&ChangeQuery::to>({"Đến hết ngày", "To"})
        .field<&ChangeQuery::starting_after>({"Sau thay đổi", "After the change"}, {.limit = 20})
        .field<&ChangeQuery::limit>({"Số thay đổi", "Limit"}, {.limit = 100, .minimum = 1});
    catalog.message<ChangedKind>({"Loại dòng đã thay đổi", "Kind of changed rows"})
        .field<&ChangedKind::entity>({"Loại dữ liệu", "Kind of rows"}, words)
        .field<&ChangedKind::label_vi>({"Tên", "Name in Vietnamese"}, words)
        .field<&ChangedKind::label_en>({"Tên tiếng Anh", "Name"}, words)
        .field<&ChangedKind::change>({"Thay đổi", "Change"}, words)
        .field<&ChangedKind::rows>({"Số dòng", "Rows"}, optional);
    catalog.message<ChangeEntry>({"Lần thay đổi", "Change"})
        .field<&ChangeEntry::id>({"Mã thay đổi", "Change set"}, id_text)
        .field<&ChangeEntry::at>({"Lúc", "At"})
        .field<&ChangeEntry::operation>({"Thao tác", "Operation"}, words)
        .field<&ChangeEntry::hat>({"Với tư cách", "Hat"}, words)
        .field<&ChangeEntry::writer_id>({"Người ghi", "Writer"})
        .field<&ChangeEntry::writer_name>({"Tên người ghi", "Name of the writer"}, words)
        .field<&ChangeEntry::own>({"Chính tôi", "It was me"}, optional)
        .field<&ChangeEntry::reason>({"Lý do", "Reason"}, {.limit = 2000, .required = false})
        .field<&ChangeEntry::school_id>({"Trường", "School"})
        .field<&ChangeEntry::about_name>({"Dữ liệu của", "Whose data"}, words)
        .field<&ChangeEntry::rows>({"Số dòng", "Rows"}, optional)
        .field<&ChangeEntry::kinds>({"Các loại dòng", "Kinds of rows"}, {.limit = 1000, .required = false})
        .field<&ChangeEntry::undone>({"Đã hoàn tác", "Undone"}, optional)
        .field<&ChangeEntry::undoes>({"Là lần hoàn tác", "Is an undo"}, optional);
    catalog.message<WhichChange>()
        .field<&WhichChange::id>({"Mã thay đổi", "Change set"}, {.limit = 20})
        .field<&WhichChange::starting_after>({"Sau dòng", "After the line"}, {.limit = 20})
        .field<&WhichChange::limit>({"Số dòng", "Limit"}, {.limit = 200, .minimum = 1});
    catalog.message<ChangedRow>({"Dòng đã thay đổi", "Changed row"})
        .field<&ChangedRow::id>({"Mã", "Id"}, id_text)
        .field<&ChangedRow::entity>({"Loại dữ liệu", "Kind of rows"}, words)
        .field<&ChangedRow::label_vi>({"Tên", "Name in Vietnamese"}, words)
        .field<&ChangedRow::label_en>({"Tên tiếng Anh", "Name"}, words)
        .field<&ChangedRow::screen>({"Màn hình", "Screen"}, words)
        .field<&ChangedRow::row>({"Mã dòng", "Row"}, words)
        .field<&ChangedRow::change>({"Thay đổi", "Change"}, words)
        .field<&ChangedRow::version>({"Phiên bản", "Version"}, optional)
        .field<&ChangedRow::before>({"Trước", "Before"}, {.limit = 100'000, .required = false})
        .field<&ChangedRow::after>({"Sau", "After"}, {.limit = 100'000, .required = false})
        .field<&ChangedRow::about_name>({"Dữ liệu của", "Whose data"}, words)
        .field<&ChangedRow::visible>({"Được xem", "May be opened"}, optional);
}

}  // namespace truong::privacy
