#include "platform/sheet/plan.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "base/text.hpp"
#include "platform/sheet/entity_planner_names.hpp"
#include "platform/sheet/school_columns.hpp"
#include "platform/store/store.hpp"

namespace truong::sheet {

namespace {

bool equal_rows(const Entity& entity, const void* left, const void* right) {
    for (const Field& field : entity.fields)
        if (!field.options.derived && field.load(left) != field.load(right)) return false;
    return true;
}

void fill_links(Draft& draft) {
    for (const Draft::Link& link : draft.links) {
        check(link.to->id != 0, "a draft points to one that is written after it");
        check(link.field->store(draft.after.get(), link.to->id),
              "the link of a draft does not fit its field");
    }
}

void put(Tx& tx, Draft& draft) {
    const Entity& entity = *draft.entity;
    if (draft.before && draft.from)
        tx.change_row_from(entity, draft.after.get(), *draft.from, {});
    else
        tx.put_row(entity, draft.after.get(), {});
}

void write_draft(Tx& tx, Draft& draft) {
    if (draft.written) return;
    fill_links(draft);
    if (!draft.same()) {
        const Entity& entity = *draft.entity;
        entity.id().store(draft.after.get(), draft.id);
        if (!draft.first_record) {
            put(tx, draft);
        } else {
            if (is_never(tx.write_rule(entity)))
                throw Problem(ProblemKind::forbidden, {{.path = {}, .code = "forbidden"}});
            tx.as_system("the first record of a new person", [&] { put(tx, draft); });
        }
        draft.id = entity.id_of(draft.after.get());
    }
    draft.written = true;
}

/// What was written as the system lies within the actor's reach all the same, now that all of it stands. Of
/// who has left already the school keeps the record, and who he is it only reads (docs/adr/0006).
void require_reach(const Tx& tx, const std::vector<DraftPtr>& drafts) {
    if (tx.actor().hat == Hat::system) return;
    for (const DraftPtr& draft : drafts) {
        if (!draft->first_record || draft->before) continue;
        const Entity& entity = *draft->entity;
        const Condition same = access::compare(entity.table + ".id", " = ", draft->id);
        const bool reached = entity.person ? tx.count(entity, {.condition = same, .limit = 1}) > 0
                                           : tx.may_write(entity, draft->id);
        if (!reached) throw Problem(ProblemKind::forbidden, {{.path = {}, .code = "forbidden"}});
    }
}

bool is_expected(ProblemKind kind) {
    return kind != ProblemKind::internal && kind != ProblemKind::unavailable;
}

std::string day_text(std::int64_t days) {
    const YearMonthDay day = civil(Date{static_cast<std::int32_t>(days)});
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return two(day.day) + '/' + two(day.month) + '/' + std::to_string(day.year);
}

std::string name_of_target(const Reader& reader, const Field& field, std::int64_t id, TargetNames& names) {
    const Entity& entity = *field.target;
    const auto [known, is_new] = names.try_emplace({&entity, id});
    if (!is_new) return known->second;
    const auto row = entity.make();
    bool found = false;
    const Condition same = access::compare(entity.table + ".id", " = ", id);
    reader.as_of({})
        .unscoped("what a reference is called is shown beside it")
        .fetch(entity, {.condition = same, .limit = 1, .with_ended = true},
               [&] { return found = true, row.get(); });
    return known->second = found ? name_of_row(entity, row.get()) : std::string();
}

std::string shown(const Reader& reader, const Field& field, const void* row, TargetNames& names) {
    const Value value = field.load(row);
    if (value.index() == 0) return {};
    if (const auto* text = std::get_if<std::string_view>(&value)) return std::string(*text);
    const std::int64_t number = std::get<std::int64_t>(value);
    if (field.codec->kind == Kind::date) return day_text(number);
    if (field.codec->kind == Kind::id && field.target) return name_of_target(reader, field, number, names);
    return std::to_string(number);
}

}  // namespace

bool Draft::same() const {
    for (const Link& link : links) {
        const Value now = before ? link.field->load(before.get()) : Value{};
        if (now.index() == 0 || std::get<std::int64_t>(now) != link.to->id) return false;
    }
    if (!before) return false;
    // The linked fields of `after` are filled when it is written.
    const auto wanted = after.get();
    for (const Link& link : links) link.field->store(wanted, link.to->id);
    return equal_rows(*entity, before.get(), wanted);
}

void link(Draft& from, std::string_view field, DraftPtr to) {
    const Field* found = from.entity->find(field);
    check(found != nullptr, "a draft is linked through a field that is none");
    from.links.push_back({found, std::move(to)});
}

RowOutcome RowPlan::outcome() const {
    if (rejected) return RowOutcome::rejected;
    if (creates) return RowOutcome::created;
    for (const DraftPtr& one : drafts)
        if (!one->same()) return RowOutcome::updated;
    return added.empty() ? RowOutcome::same : RowOutcome::updated;
}

std::string RowReader::text(std::string_view field) {
    const Cell* found = cell(field);
    if (found && found->kind == CellKind::fault) {
        remark(field, "cell_fault", Severity::error, {std::string(found->text)});
        return {};
    }
    return plan_.table->text(*plan_.record, field);
}

std::string RowReader::digits(std::string_view field, const TextForm& form, Severity severity,
                              Severity restored) {
    if (text(field).empty()) return {};
    DigitsReading reading = read_digits(*cell(field), form);
    if (!reading.fault.empty()) {
        remark(field, reading.fault, severity, {reading.text});
        return {};
    }
    if (reading.restored) remark(field, "zero_restored", restored, {reading.text}, reading.text);
    return reading.text;
}

DayReading RowReader::day(std::string_view field, DayOrder order, Severity severity) {
    const std::string typed = text(field);
    if (typed.empty()) return {};
    DayReading reading = read_day(*cell(field), system_, order);
    const ColumnMatch* column = plan_.table->column_of(field);
    for (const Finding& finding : reading.findings) {
        if (finding.code == "day_order_guessed" && column && column->order) continue;
        std::vector<std::string> args = finding.args;
        if (args.empty()) args = {typed};
        remark(field, finding.code, finding.severity == Severity::error ? severity : finding.severity,
               std::move(args));
    }
    return reading;
}

std::optional<bool> RowReader::yes(std::string_view field) {
    const std::string typed = text(field);
    if (typed.empty()) return {};
    const auto value = read_yes(typed);
    if (!value) remark(field, "yes_unreadable", Severity::warning, {typed});
    return value;
}

std::optional<int> RowReader::whole(std::string_view field, int least, int most) {
    const std::string typed = text(field);
    if (typed.empty()) return {};
    const auto value = read_whole(typed);
    if (!value) {
        remark(field, "number_unreadable", Severity::warning, {typed});
        return {};
    }
    if (*value < least || *value > most) {
        remark(field, "number_out_of_range", Severity::warning,
               {typed, std::to_string(least), std::to_string(most)});
        return {};
    }
    return static_cast<int>(*value);
}

void RowReader::remark(std::string_view field, std::string_view code, Severity severity,
                       std::vector<std::string> args, std::string proposal) {
    const ColumnMatch* column = plan_.table->column_of(field);
    Remark said{.finding = {.path = std::string(field),
                            .code = std::string(code),
                            .args = std::move(args),
                            .severity = severity},
                .proposal = std::move(proposal)};
    if (column) said.column = column->column;
    // A cell is read more than once: it is complained of once.
    for (const Remark& known : plan_.remarks)
        if (known.finding == said.finding) return;
    plan_.remarks.push_back(std::move(said));
}

void RowReader::reject(std::string_view field, std::string_view code, std::vector<std::string> args,
                       std::string proposal) {
    remark(field, code, Severity::error, std::move(args), std::move(proposal));
    plan_.rejected = true;
}

void check_drafts(RowPlan& row) {
    if (row.rejected) return;
    RowReader reader(row, DaySystem::from_1900);
    for (const DraftPtr& draft : row.drafts) {
        if (draft->same()) continue;
        for (Finding& finding : validate(*draft->entity, draft->after.get())) {
            // The id of a record that is written before this one is not there yet.
            const auto linked = [&](const Draft::Link& link) { return link.field->name == finding.path; };
            const Field* field = draft->entity->find(finding.path);
            const bool copied = field && field->options.derived;
            if (copied || std::any_of(draft->links.begin(), draft->links.end(), linked)) continue;
            reader.remark(finding.path, finding.code, finding.severity, finding.args);
            row.rejected |= finding.severity == Severity::error;
        }
    }
}

void write_plainly(Tx& tx, RowPlan& row) {
    if (row.outcome() == RowOutcome::rejected || row.outcome() == RowOutcome::same) return;
    for (const DraftPtr& draft : row.drafts) write_draft(tx, *draft);
    require_reach(tx, row.drafts);
    write_added(tx, row);
}

void write_row(Tx& tx, RowPlan& row) {
    if (row.outcome() == RowOutcome::rejected || row.outcome() == RowOutcome::same) return;
    std::vector<std::pair<Draft*, std::int64_t>> before;
    for (const DraftPtr& draft : row.drafts)
        if (!draft->written) before.emplace_back(draft.get(), draft->id);
    try {
        tx.attempt([&] { write_plainly(tx, row); });
    } catch (const Problem& problem) {
        for (const auto& [draft, id] : before) {
            draft->id = id;
            draft->written = false;
        }
        if (!is_expected(problem.kind())) throw;
        RowReader reader(row, DaySystem::from_1900);
        Findings findings = problem.findings();
        if (findings.empty()) findings.push_back({.path = {}, .code = std::string(name_of(problem.kind()))});
        for (Finding& finding : findings)
            reader.remark(finding.path, finding.code, finding.severity, std::move(finding.args));
        row.rejected = true;
    }
}

/// What the draft puts into the field, also where it is the id of a record that is not written yet.
static std::string wanted_in(const Reader& reader, const Draft& draft, const Field& field,
                             TargetNames& names) {
    for (const Draft::Link& link : draft.links)
        if (link.field == &field && link.to->id == 0)
            return name_of_row(*link.to->entity, link.to->after.get());
    return shown(reader, field, draft.after.get(), names);
}

static void append_changes(const Reader& reader, const Draft& draft, TargetNames& names,
                           std::vector<FieldChange>& changes) {
    const Entity& entity = *draft.entity;
    for (const Field& field : entity.fields) {
        const bool same = field.load(draft.before.get()) == field.load(draft.after.get());
        if (field.options.derived || same) continue;
        FieldChange change{.entity = entity.table,
                           .field = std::string(field.name),
                           .entity_label = entity.label,
                           .label = field.label};
        if (field.options.privacy != Privacy::secret) {
            change.before = shown(reader, field, draft.before.get(), names);
            change.after = wanted_in(reader, draft, field, names);
        }
        changes.push_back(std::move(change));
    }
}

std::vector<FieldChange> changes_of(const Reader& reader, const RowPlan& row, TargetNames& names) {
    std::vector<FieldChange> changes;
    for (const DraftPtr& draft : row.drafts) {
        if (draft->same()) continue;
        const Entity& entity = *draft->entity;
        if (draft->before)
            append_changes(reader, *draft, names, changes);
        else
            changes.push_back({.entity = entity.table, .field = {}, .entity_label = entity.label});
    }
    append_added(row, changes);
    return changes;
}

}  // namespace truong::sheet
