#include "platform/sheet/entity_planner.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "catalog/record.hpp"
#include "platform/sheet/entity_planner_values.hpp"

namespace truong::sheet {

namespace {

constexpr char between_parts = '\x1f';

Date date_in(const Entity& entity, const void* row, std::string_view name) {
    const Field* field = entity.find(name);
    check(field && field->codec->kind == Kind::date, "a school year without its days");
    return {static_cast<std::int32_t>(std::get<std::int64_t>(field->load(row)))};
}

/// What a client may write, and a cell may say.
bool writable(const Entity& entity, const Field& field) {
    const Kind kind = field.codec->kind;
    return &field != &entity.id() && !field.options.derived && kind != Kind::list && kind != Kind::instant;
}

/// "Lớp 6A1" and "6a1" are one class.
std::string key_without(std::string_view kind, std::string_view text) {
    std::string key = name_key(text);
    const std::string word = name_key(kind);
    if (key.size() > word.size() && key.starts_with(word)) key.erase(0, word.size());
    return key;
}

bool rejected_at(const RowPlan& plan, std::string_view field) {
    return std::any_of(plan.remarks.begin(), plan.remarks.end(), [&](const Remark& remark) {
        return remark.finding.path == field && remark.finding.severity == Severity::error;
    });
}

}  // namespace

PlanYear plan_year(const Reader& reader, const Entity& years, const std::string& code) {
    const Param today = to_param(reader.today());
    const Condition asked = code.empty() ? access::compare(years.table + ".first_day", " <= ", today)
                                               && access::compare(years.table + ".last_day", " >= ", today)
                                         : access::compare(years.table + ".code", " = ", code);
    std::optional<PlanYear> found;
    each_row(reader, years, asked, [&](const std::shared_ptr<void>& row) {
        found = PlanYear{.id = years.id_of(row.get()),
                         .code = name_of_row(years, row.get()),
                         .first_day = date_in(years, row.get(), "first_day"),
                         .last_day = date_in(years, row.get(), "last_day")};
    });
    if (!found && code.empty())
        throw Problem(ProblemKind::invalid, {{.path = "year", .code = "import_year_missing"}});
    if (!found)
        throw Problem(ProblemKind::invalid,
                      {{.path = "year", .code = "import_year_unknown", .args = {code}}});
    return *found;
}

void require_writer(const Reader& reader, const Entity& entity) {
    if (is_never(reader.write_rule(entity)))
        throw Problem(ProblemKind::forbidden, {{.path = {}, .code = "forbidden"}});
}

std::shared_ptr<void> copy_of(const Entity& entity, const void* row) {
    auto copy = entity.make();
    for (const Field& field : entity.fields)
        check(field.store(copy.get(), field.load(row)), "a value does not fit the field that it comes from");
    return copy;
}

std::string FirstLines::before(const std::string& key, const RowPlan& line) {
    const std::uint32_t row = line.record->row->number;
    const auto [known, is_new] = lines_.try_emplace(key, line.table, row);
    const auto& [table, first] = known->second;
    if (is_new || (table == line.table && first == row)) return {};
    return (table == line.table ? "" : table->sheet->name + ": ") + std::to_string(first);
}

DayOrder DayOrders::of(const SheetTable& table, std::string_view field) {
    const auto [known, is_new] = orders_.try_emplace({&table, std::string(field)}, DayOrder::day_first);
    if (is_new) known->second = table.days(field);
    return known->second;
}

void EntityPlanner::survey(const Reader& reader, const Table&) {
    prepare(reader);
    require_writer(reader, *entity_);
}

void EntityPlanner::prepare(const Reader& reader) {
    if (prepared_) return;
    prepared_ = true;
    entity_ = &reader.catalog().of(key_);
    keys_.assign(entity_->uniques.begin(), entity_->uniques.end());
    if (entity_->dated && !entity_->dated->key.empty()) keys_.push_back(entity_->dated->key);
    find_year(reader);
    find_campus(reader);
    load_standing(reader);
}

void EntityPlanner::find_year(const Reader& reader) {
    const Entity* years = reader.catalog().find_table("calendar_school_year");
    const bool needed =
        !ask_.year.empty() || entity_->find("year_id")
        || std::any_of(entity_->fields.begin(), entity_->fields.end(),
                       [](const Field& field) { return field.target && field.target->find("year_id"); });
    if (years && needed) year_ = plan_year(reader, *years, ask_.year);
}

void EntityPlanner::find_campus(const Reader& reader) {
    only_campus_ = reader.actor().campus.value;
    if (only_campus_ != 0 || !entity_->campus || entity_->campus == &entity_->id()) return;
    std::vector<std::int64_t> all;
    const Entity& campuses = *entity_->campus->target;
    each_row(reader, campuses, always(),
             [&](const std::shared_ptr<void>& row) { all.push_back(campuses.id_of(row.get())); });
    // What may be without a campus belongs to the whole school.
    if (all.size() == 1 && !entity_->campus->codec->nullable) only_campus_ = all.front();
}

void EntityPlanner::load_standing(const Reader& reader) {
    standing_.clear();
    by_key_.clear();
    each_row(then(reader), *entity_, of_the_year(*entity_),
             [&](std::shared_ptr<void> row) { standing_.push_back(std::move(row)); });
    for (const Key& key : keys_)
        for (const auto& row : standing_) by_key_[&key][key_text(key, row.get())].push_back(row);
}

Reader EntityPlanner::then(const Reader& reader) const {
    if (!year_) return reader;
    return reader.as_of(std::clamp(reader.today(), year_->first_day, year_->last_day));
}

Condition EntityPlanner::of_the_year(const Entity& entity) const {
    if (!year_ || !entity.find("year_id")) return always();
    return access::compare(entity.table + ".year_id", " = ", year_->id);
}

void EntityPlanner::plan(const Reader& reader, std::span<RowPlan> rows) {
    prepare(reader);
    // The same lines once more: the transaction that saw what stood did not come about.
    if (!rows.empty() && planned_.contains(rows.front().record)) load_standing(reader);
    for (RowPlan& row : rows) {
        planned_.insert(row.record);
        plan_line(reader, row);
    }
}

void EntityPlanner::plan_line(const Reader& reader, RowPlan& plan) {
    RowReader cells(plan, ask_.day_system);
    if (plan.record->row->hidden) cells.remark({}, "hidden_row", Severity::warning);
    Line line{.cells = cells, .row = entity_->make(), .given = {}, .supposed = {}};
    suppose(reader, line);
    for (const Field& field : entity_->fields)
        if (writable(*entity_, field) && cells.has_column(field.name) && cells.filled(field.name))
            take(reader, line, field);
    complete(reader, line);
    std::shared_ptr<void> before;
    if (!find_standing(line, before)) return;
    make_drafts(reader, line, before);
}

void EntityPlanner::suppose(const Reader& reader, Line& line) const {
    const auto say = [&](const Field* field, std::int64_t value) {
        if (!field || value == 0 || !writable(*entity_, *field)) return;
        check(field->store(line.row.get(), value), "a supposed value does not fit its field");
        line.supposed.insert(field);
    };
    if (year_) say(entity_->find("year_id"), year_->id);
    say(entity_->campus, only_campus_);
    if (entity_->dated) say(entity_->dated->from, (year_ ? year_->first_day : reader.today()).days);
}

void EntityPlanner::take(const Reader& reader, Line& line, const Field& field) {
    if (field.codec->kind == Kind::id) return take_id(reader, line, field);
    const DayOrder order = field.codec->kind == Kind::date
                               ? day_orders_.of(*line.cells.plan().table, field.name)
                               : DayOrder::day_first;
    if (read_cell(reader.catalog(), line.cells, field, order, line.row.get())) line.given.insert(&field);
}

void EntityPlanner::take_id(const Reader& reader, Line& line, const Field& field) {
    const std::int64_t id = target(reader, line.cells, field, line.cells.text(field.name));
    if (id == 0) return;
    check(field.store(line.row.get(), id), "an id does not fit its field");
    line.given.insert(&field);
}

std::int64_t EntityPlanner::target(const Reader& reader, RowReader& cells, const Field& column,
                                   std::string_view text) {
    const NamedRows& names = names_of(reader, column);
    const auto rows = names.find(text);
    if (rows.size() == 1) return rows.front();
    if (rows.empty())
        cells.reject(column.name, "import_target_unknown", {std::string(text)}, names.nearest(text));
    else
        cells.reject(column.name, "import_target_ambiguous", {std::string(text)});
    return 0;
}

const NamedRows& EntityPlanner::names_of(const Reader& reader, const Field& field) {
    const auto known = names_.find(&field);
    if (known != names_.end()) return known->second;
    const Entity& target = *field.target;
    Condition which = among(reader, field) && of_the_year(target);
    if (!field.options.codes.empty())
        which = std::move(which)
                && access::compare(target.table + ".list", " = ", std::string(field.options.codes));
    return names_.emplace(&field, named_rows(then(reader), target, which)).first->second;
}

const Field& EntityPlanner::field(std::string_view name) const {
    const Field* found = entity_->find(name);
    check(found != nullptr, "a sheet names a field that its entity does not have");
    return *found;
}

const EntityPlanner::Key* EntityPlanner::key_for(const Line& line) const {
    const auto known = [&](const Field* field) {
        return line.cells.has_column(field->name) || line.given.contains(field)
               || line.supposed.contains(field);
    };
    for (const Key& key : keys_)
        if (std::all_of(key.begin(), key.end(), known)) return &key;
    return nullptr;
}

std::string EntityPlanner::key_text(const Key& key, const void* row) const {
    std::string text;
    for (const Field* field : key) {
        const Value value = field->load(row);
        if (const auto* number = std::get_if<std::int64_t>(&value))
            text += std::to_string(*number);
        else if (const auto* words = std::get_if<std::string_view>(&value))
            text += key_without(entity_->label.vi, *words);
        text += between_parts;
    }
    return text;
}

bool EntityPlanner::filled(Line& line, const Field& field) const {
    if (line.given.contains(&field) || line.supposed.contains(&field)) return true;
    if (!field.options.required || field.codec->nullable || !writable(*entity_, field)) return true;
    RowPlan& plan = line.cells.plan();
    if (rejected_at(plan, field.name))
        plan.rejected = true;  // the cell says something, and what is wrong with it has been said
    else
        line.cells.reject(field.name, "required");
    return false;
}

/// Whether the line has a record to become: `before` is null for a new one.
bool EntityPlanner::find_standing(Line& line, std::shared_ptr<void>& before) {
    const Key* key = key_for(line);
    if (!key) return true;
    for (const Field* part : *key)
        if (!filled(line, *part)) return false;
    const std::string text = key_text(*key, line.row.get());
    RowPlan& plan = line.cells.plan();
    const std::string_view place = key->back()->name;
    if (const std::string first = first_lines_.before(text, plan); !first.empty()) {
        line.cells.reject(place, "import_row_twice", {first});
        return false;
    }
    Rows same = by_key_[key][text];
    const auto exact = [&](const std::shared_ptr<void>& row) {
        return std::all_of(key->begin(), key->end(), [&](const Field* part) {
            return part->load(row.get()) == part->load(line.row.get());
        });
    };
    if (same.size() > 1) std::erase_if(same, [&](const auto& row) { return !exact(row); });
    if (same.empty() && !by_key_[key][text].empty()) {
        line.cells.reject(place, "import_target_ambiguous", {line.cells.text(place)});
        return false;
    }
    if (same.empty()) return true;
    before = same.front();
    named_.insert(entity_->id_of(before.get()));
    // "6a1" finds the class 6A1 and does not rename it.
    for (const Field* part : *key) line.given.erase(part);
    return true;
}

void EntityPlanner::make_drafts(const Reader& reader, Line& line, const std::shared_ptr<void>& before) {
    RowPlan& plan = line.cells.plan();
    auto main = std::make_shared<Draft>();
    main->entity = entity_;
    if (before) {
        main->before = before;
        main->id = entity_->id_of(before.get());
        main->after = copy_of(*entity_, before.get());
        for (const Field* each : line.given)
            check(each->store(main->after.get(), each->load(line.row.get())), "a value does not fit");
    } else {
        main->after = line.row;
        for (const Field& each : entity_->fields) static_cast<void>(filled(line, each));
    }
    for (const Finding& fault : validate(*entity_, main->after.get()))
        if (!rejected_at(plan, fault.path)) line.cells.reject(fault.path, fault.code, fault.args);
    plan.creates = !before;
    plan.drafts.push_back(main);
    if (!plan.rejected) beside(reader, line, main);
}

std::vector<AbsentRecord> EntityPlanner::absent(const Reader& reader) {
    prepare(reader);
    std::vector<AbsentRecord> left;
    for (const auto& row : standing_)
        if (const std::int64_t id = entity_->id_of(row.get()); !named_.contains(id))
            left.push_back({id, name_of_row(*entity_, row.get())});
    return left;
}

std::unique_ptr<Planner> entity_planner(const Entity& entity, const PlanAsk& ask) {
    return std::make_unique<EntityPlanner>(entity.key, ask);
}

}  // namespace truong::sheet
