#include "modules/reorganisation/carrying.hpp"

#include <algorithm>

#include "modules/accounts/api.hpp"
#include "modules/reorganisation/gathering.hpp"
#include "modules/staffing/api.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::reorganisation {

namespace {

constexpr std::string_view by_decision =
    "a decision about both schools; who may was asked when it was applied";
constexpr std::size_t class_name_limit = 40, campus_code_limit = 20;

std::int64_t number_in(const Entity& entity, std::string_view field, const void* row) {
    const Field* found = entity.find(field);
    if (!found) return 0;
    const Value value = found->load(row);
    return value.index() == 1 ? std::get<std::int64_t>(value) : 0;
}

std::shared_ptr<void> copy_of(const Entity& entity, const void* row) {
    auto copy = entity.make();
    for (const Field& field : entity.fields) field.store(copy.get(), field.load(row));
    return copy;
}

std::string record_name(const Entity& entity, std::int64_t id) {
    std::string text;
    append_id(text, entity.prefix, id);
    return text;
}

template <class Row> bool is(const Entity& entity) { return entity.key == type_key<Row>(); }

/// What is at one school only. People may go to both: the guardian of pupils at either.
bool is_place(const Entity& entity) {
    return is<org::Campus>(entity) || is<org::Room>(entity) || is<classes::Class>(entity)
           || is<classes::ClassGrade>(entity) || is<classes::Group>(entity);
}

/// Filled by hand in the order in which one points to another.
template <class... Rows> std::vector<TypeKey> keys() { return {type_key<Rows>()...}; }

}  // namespace

std::string class_name_after(const Move& move, const std::string& name, const std::set<std::string>& taken) {
    return free_name(name, "cơ sở " + move.from.name, taken, class_name_limit);
}

Carrier::Carrier(const Reader& reader, const Decision& decision, const Move& move)
    : catalog_(reader.catalog()), decision_(decision.id), day_(decision.effective_on),
      number_(decision.number), move_(move) {
    const Reader all = reader.unscoped(by_decision).as_of({});
    load_made(all);
    load_classes(all);
}

void Carrier::load_classes(const Reader& all) {
    const Entity& entity = catalog_.of(type_key<classes::Class>());
    if (!move_.whole && !move_.line.campus_code.empty())
        if (const auto campus =
                all.first<org::Campus>((where<&org::Campus::code> == move_.line.campus_code)
                                       && of(catalog_.of(type_key<org::Campus>()), move_.from.id)))
            campus_ = campus->id.value;
    const std::vector<std::string> names = names_in(move_.line.classes);
    std::map<Id<calendar::SchoolYear>, Date> years;
    for (const calendar::SchoolYear& year : all.all<calendar::SchoolYear>()) years[year.id] = year.last_day;
    for (const classes::Class& row : all.all<classes::Class>(of(entity, move_.from.id))) {
        const Date last = years[row.year_id];
        class_ends_[row.id.value] = last;
        if (last < day_ || elsewhere_.contains({&entity, row.id.value})) continue;
        const bool named = std::find(names.begin(), names.end(), row.name) != names.end();
        const bool there = campus_ && row.campus_id && row.campus_id->value == *campus_;
        if (move_.whole || named || there) chosen_classes_.insert(row.id.value);
    }
}

void Carrier::load_made(const Reader& all) {
    std::map<std::string_view, const Entity*> by_prefix;
    for (const Entity& entity : catalog_.entities())
        if (entity.stored()) by_prefix[entity.prefix] = &entity;
    Selection page{.condition = (where<&CarriedRow::decision_id> == decision_)
                                && (where<&CarriedRow::from_school_id> == move_.from.id),
                   .limit = row_limit - 1};
    for (bool more = true; more;) {
        const auto rows = all.all<CarriedRow>(page);
        for (const CarriedRow& row : rows) {
            const auto entity =
                by_prefix.find(std::string_view(row.old_record).substr(0, row.old_record.find('_')));
            if (entity == by_prefix.end()) continue;
            const auto from = parse_id(entity->first, row.old_record),
                       to = parse_id(entity->first, row.new_record);
            if (!from || !to) continue;
            if (row.to_school_id == move_.to.id)
                made_[{entity->second, *from}] = *to;
            else if (is_place(*entity->second))
                elsewhere_.insert({entity->second, *from});
        }
        more = static_cast<int>(rows.size()) == page.limit;
        if (more) page.after = rows.back().id.value;
    }
}

Condition Carrier::of(const Entity& entity, Id<org::School> school) const {
    return access::compare(entity.table + ".school_id", " = ", school.value);
}

std::int64_t Carrier::made(const Entity& entity, std::int64_t old_row) const {
    const auto found = made_.find({&entity, old_row});
    if (found != made_.end()) return found->second;
    if (const auto now = fresh_.find({&entity, old_row}); now != fresh_.end()) return now->second;
    return 0;
}

void Carrier::remember() {
    made_.merge(fresh_);
    fresh_.clear();
}

void Carrier::link(Tx& tx, const Entity& entity, std::int64_t old_row, std::int64_t new_row) {
    tx.put(CarriedRow{.decision_id = decision_,
                      .from_school_id = move_.from.id,
                      .to_school_id = move_.to.id,
                      .old_record = record_name(entity, old_row),
                      .new_record = record_name(entity, new_row)});
    fresh_[{&entity, old_row}] = new_row;
}

void Carrier::note(Tx& tx, MatterKind kind, const std::string& record, const std::string& text) {
    const bool told = tx.exists<OpenMatter>(
        (where<&OpenMatter::decision_id> == decision_) && (where<&OpenMatter::kind> == kind)
        && (where<&OpenMatter::record> == record) && (where<&OpenMatter::note> == text));
    if (told) return;
    tx.put(OpenMatter{.decision_id = decision_,
                      .kind = kind,
                      .school_id = kind == MatterKind::left_behind ? move_.from.id : move_.to.id,
                      .record = record,
                      .note = text});
}

bool Carrier::over(const Entity& entity, const void* row) const {
    const std::int64_t of_class = is<classes::Class>(entity) ? 0 : number_in(entity, "class_id", row);
    if (const auto ends = class_ends_.find(of_class); ends != class_ends_.end() && ends->second < day_)
        return true;
    if (!entity.dated) return false;
    const Value to = entity.dated->to->load(row);
    return to.index() == 1 && std::get<std::int64_t>(to) < day_.days;
}

Date Carrier::last_day(const Entity& entity, const void* row) const {
    const auto ends = class_ends_.find(number_in(entity, "class_id", row));
    return ends == class_ends_.end() ? day_ - 1 : std::min(day_ - 1, ends->second);
}

Carrier::Rows Carrier::rows_of_step(const Reader& reader, const Entity& entity, Condition condition) const {
    Rows rows;
    Selection page{.condition = of(entity, move_.from.id) && std::move(condition), .limit = row_limit - 1};
    for (bool more = true; more;) {
        const std::size_t before = rows.size();
        reader.fetch(entity, page, [&] { return rows.emplace_back(entity.make()).get(); });
        more = static_cast<int>(rows.size() - before) == page.limit;
        if (more) page.after = entity.id_of(rows.back().get());
    }
    return rows;
}

bool Carrier::redirect(Tx& tx, const Entity& entity, void* row, std::int64_t old_id) {
    for (const Field& field : entity.fields) {
        if (field.codec->kind != Kind::id || !field.target || !field.target->school_owned
            || &field == &entity.id())
            continue;
        const Value value = field.load(row);
        if (value.index() != 1) continue;
        if (const std::int64_t target = made(*field.target, std::get<std::int64_t>(value))) {
            field.store(row, target);
            continue;
        }
        const MatterKind kind =
            field.codec->nullable ? MatterKind::reference_lost : MatterKind::row_not_carried;
        // Of a part of a school the campus stays by its nature: what goes has another one.
        if (move_.whole || field.target->key != type_key<org::Campus>())
            note(tx, kind, record_name(entity, old_id), std::string(field.label.vi));
        if (!field.codec->nullable) return false;
        field.store(row, Value{});
    }
    return true;
}

void Carrier::adapt(const Reader& all, const Entity& entity, void* row) {
    if (is<org::Campus>(entity)) {
        auto& campus = *static_cast<org::Campus*>(row);
        std::set<std::string> taken;
        for (const org::Campus& other : all.all<org::Campus>(of(entity, move_.to.id)))
            taken.insert(other.code);
        campus.code = free_name(campus.code, move_.from.code, taken, campus_code_limit);
        campus.main = campus.main && taken.empty();
        campus.unit_id.reset();
    } else if (is<classes::Class>(entity)) {
        auto& one = *static_cast<classes::Class*>(row);
        std::set<std::string> taken;
        for (const classes::Class& other : all.all<classes::Class>(of(entity, move_.to.id)))
            if (other.year_id == one.year_id) taken.insert(other.name);
        one.name = class_name_after(move_, one.name, taken);
    } else if (is<people::Pupil>(entity)) {
        auto& pupil = *static_cast<people::Pupil*>(row);
        pupil.previous_school = move_.from.name;
        // The register of the school that goes on numbers its own.
        pupil.register_number.reset();
    }
}

std::int64_t Carrier::match(const Reader& all, const Entity& entity, const void* row) const {
    const auto lives = [&](const auto& other) { return !other.valid_to || *other.valid_to >= day_; };
    const Condition there = of(entity, move_.to.id);
    if (is<people::Pupil>(entity)) {
        const auto& pupil = *static_cast<const people::Pupil*>(row);
        for (const auto& other :
             all.all<people::Pupil>((where<&people::Pupil::person_id> == pupil.person_id) && there))
            if (lives(other)) return other.id.value;
    } else if (is<people::StaffMember>(entity)) {
        const auto& member = *static_cast<const people::StaffMember*>(row);
        for (const auto& other : all.all<people::StaffMember>(
                 (where<&people::StaffMember::person_id> == member.person_id) && there))
            if (lives(other)) return other.id.value;
    } else if (is<staffing::Department>(entity)) {
        const auto& department = *static_cast<const staffing::Department*>(row);
        for (const auto& other :
             all.all<staffing::Department>((where<&staffing::Department::name> == department.name) && there))
            if (lives(other)) return other.id.value;
    }
    return 0;
}

template <auto Member>
void Carrier::tell_new_name(Tx& tx, MatterKind kind, const Entity& entity, const void* before,
                            const void* after) {
    using Row = owner_of<Member>;
    if (!is<Row>(entity)) return;
    const std::string &was = static_cast<const Row*>(before)->*Member,
                      &now = static_cast<const Row*>(after)->*Member;
    if (was != now) note(tx, kind, record_name(entity, entity.id_of(after)), was + " → " + now);
}

bool Carrier::of_known(const Entity& entity, const void* row) const {
    const Entity& pupils = catalog_.of(type_key<people::Pupil>());
    const Entity& staff = catalog_.of(type_key<people::StaffMember>());
    return at_both_.contains({&pupils, number_in(entity, "pupil_id", row)})
           || at_both_.contains({&staff, number_in(entity, "staff_member_id", row)});
}

void Carrier::carry_row(Tx& tx, const Entity& entity, const void* old_row) {
    const std::int64_t old_id = entity.id_of(old_row);
    if (over(entity, old_row) || made(entity, old_id) != 0 || elsewhere_.contains({&entity, old_id})) return;
    const Reader all = tx.as_of({});
    if (const std::int64_t same = match(all, entity, old_row)) {
        if (!is<staffing::Department>(entity)) {
            at_both_.insert({&entity, old_id});
            note(tx, MatterKind::person_at_both, record_name(entity, old_id), record_name(entity, same));
        }
        return link(tx, entity, old_id, same);
    }
    const auto row = copy_of(entity, old_row);
    entity.id().store(row.get(), std::int64_t{0});
    if (!redirect(tx, entity, row.get(), old_id)) return;
    if (entity.dated) {
        const auto first = std::get<std::int64_t>(entity.dated->from->load(row.get()));
        entity.dated->from->store(row.get(), std::max(first, std::int64_t{day_.days}));
    }
    adapt(all, entity, row.get());
    try {
        tx.attempt([&] { tx.in_school(move_.to.id, [&] { tx.put_row(entity, row.get(), {}); }); });
    } catch (const Problem& problem) {
        if (problem.kind() != ProblemKind::conflict && problem.kind() != ProblemKind::invalid) throw;
        const bool known_there = of_known(entity, old_row);
        const bool of_person = is<people::Verification>(entity) || is<people::PopulationCheck>(entity);
        if (!known_there && !of_person)
            note(tx, MatterKind::row_not_carried, record_name(entity, old_id),
                 problem.findings().empty() ? std::string() : problem.findings().front().code);
        return;
    }
    link(tx, entity, old_id, entity.id_of(row.get()));
    tell_new_name<&classes::Class::name>(tx, MatterKind::class_name, entity, old_row, row.get());
    tell_new_name<&org::Campus::code>(tx, MatterKind::campus_code, entity, old_row, row.get());
}

void Carrier::close_row(Tx& tx, const Entity& entity, void* row) {
    if (!entity.dated) return;
    const Value to = entity.dated->to->load(row);
    const Date last = last_day(entity, row);
    if (to.index() == 1 && std::get<std::int64_t>(to) <= last.days) return;
    const auto first = std::get<std::int64_t>(entity.dated->from->load(row));
    if (first > last.days) return tx.end_row(entity, entity.id_of(row), {});
    entity.dated->to->store(row, std::int64_t{last.days});
    tx.put_row(entity, row, {});
}

void Carrier::carry(Tx& tx, const std::vector<Step>& steps, const std::vector<std::int64_t>& ids) {
    tx.everywhere(by_decision, [&] {
        const Reader all = tx.as_of({});
        std::vector<Rows> read;
        std::set<std::int64_t> persons;
        for (const Step& step : steps) {
            const Entity& entity = catalog_.of(step.entity);
            const std::string column = entity.table + '.' + std::string(step.owner);
            read.push_back(rows_of_step(all, entity,
                                        access::one_of(column, std::vector<Param>(ids.begin(), ids.end()))));
            for (const auto& row : read.back()) carry_row(tx, entity, row.get());
            append_persons(entity, read.back(), persons);
        }
        carry_papers(tx, persons);
        // What hangs on a record closes before the record.
        for (std::size_t step = steps.size(); step-- > 0;)
            close_rows(tx, steps[step], catalog_.of(steps.front().entity), read[step]);
    });
}

void Carrier::append_persons(const Entity& entity, const Rows& rows, std::set<std::int64_t>& persons) const {
    for (const auto& row : rows) {
        if (over(entity, row.get())) continue;
        for (const std::string_view member : {"person_id", "guardian_id"})
            if (const std::int64_t person = number_in(entity, member, row.get())) persons.insert(person);
    }
}

void Carrier::close_rows(Tx& tx, const Step& step, const Entity& root, const Rows& rows) {
    const Entity& entity = catalog_.of(step.entity);
    // Nobody is closed who was not opened.
    for (const auto& row : rows)
        if (made(root, number_in(entity, step.owner, row.get())) != 0) close_row(tx, entity, row.get());
}

void Carrier::carry_papers(Tx& tx, const std::set<std::int64_t>& persons) {
    const std::vector<Param> ids(persons.begin(), persons.end());
    for (const TypeKey key : keys<people::IdentityPaper, people::Verification, people::PopulationCheck>()) {
        const Entity& entity = catalog_.of(key);
        for (const auto& row :
             rows_of_step(tx.as_of({}), entity, access::one_of(entity.table + ".person_id", ids)))
            carry_row(tx, entity, row.get());
    }
}

void Carrier::carry_places(Tx& tx) {
    tx.everywhere(by_decision, [&] {
        const Reader all = tx.as_of({});
        const auto each = [&](TypeKey key, const Condition& condition, bool owned) {
            const Entity& entity = catalog_.of(key);
            for (const auto& row : rows_of_step(all, entity, condition)) {
                const std::int64_t of_class = number_in(entity, "class_id", row.get());
                if (!owned || of_class == 0 || chosen_classes_.contains(of_class))
                    carry_row(tx, entity, row.get());
            }
        };
        const Condition classes = access::one_of(
            "classes_class.id", std::vector<Param>(chosen_classes_.begin(), chosen_classes_.end()));
        if (move_.whole || campus_) {
            const Condition campus = campus_ ? access::compare("org_campus.id", " = ", *campus_) : always();
            const Condition rooms =
                campus_ ? access::compare("org_room.campus_id", " = ", *campus_) : always();
            each(type_key<org::Campus>(), campus, false);
            each(type_key<org::Room>(), rooms, false);
        }
        if (move_.whole) each(type_key<staffing::Department>(), always(), false);
        if (chosen_classes_.empty()) return;
        each(type_key<classes::Class>(), classes, false);
        each(type_key<classes::ClassGrade>(), always(), true);
        const std::set<Id<calendar::SchoolYear>> years = years_from(all, day_);
        for (const auto& row : rows_of_step(all, catalog_.of(type_key<classes::Group>()), always())) {
            const auto& group = *static_cast<const classes::Group*>(row.get());
            const bool goes = group.class_id ? chosen_classes_.contains(group.class_id->value) : move_.whole;
            if (goes && years.contains(group.year_id))
                carry_row(tx, catalog_.of(type_key<classes::Group>()), row.get());
        }
    });
}

void Carrier::carry_staff(Tx& tx, const std::vector<std::int64_t>& ids) {
    std::vector<Step> steps{{type_key<people::StaffMember>(), "id"}};
    for (const TypeKey key : keys<people::StaffPost, people::StaffStatus, people::Contract,
                                  people::Qualification, people::StaffProfile, classes::Homeroom,
                                  staffing::DepartmentMember, staffing::TeachingAssignment, staffing::Duty>())
        steps.push_back({key, "staff_member_id"});
    carry(tx, steps, ids);
}

void Carrier::carry_pupils(Tx& tx, const std::vector<std::int64_t>& ids) {
    std::vector<Step> steps{{type_key<people::Pupil>(), "id"}};
    for (const TypeKey key :
         keys<people::PupilStatus, people::PupilProfile, people::PupilPolicy, people::PupilYear,
              people::CareRecord, people::Measurement, people::Guardianship, people::Collector,
              classes::Enrolment, classes::GroupMember>())
        steps.push_back({key, "pupil_id"});
    carry(tx, steps, ids);
}

void Carrier::close_class_duties(Tx& tx) {
    if (move_.whole || chosen_classes_.empty()) return;
    tx.everywhere(by_decision, [&] {
        const Reader all = tx.as_of({});
        for (const TypeKey key : keys<classes::Homeroom, staffing::TeachingAssignment>()) {
            const Entity& entity = catalog_.of(key);
            const Condition theirs =
                access::one_of(entity.table + ".class_id",
                               std::vector<Param>(chosen_classes_.begin(), chosen_classes_.end()));
            for (const auto& row : rows_of_step(all, entity, theirs)) {
                const std::int64_t id = entity.id_of(row.get());
                if (over(entity, row.get())) continue;
                if (made(entity, id) == 0)
                    note(tx, MatterKind::row_not_carried, record_name(entity, id),
                         std::string(entity.label.vi));
                close_row(tx, entity, row.get());
            }
        }
    });
}

void Carrier::close_appointments(Tx& tx) {
    if (!move_.whole) return;
    tx.everywhere(by_decision, [&] {
        const Entity& entity = catalog_.of(type_key<accounts::Appointment>());
        for (const auto& row : rows_of_step(tx.as_of({}), entity, always())) {
            if (over(entity, row.get())) continue;
            const auto& held = *static_cast<const accounts::Appointment*>(row.get());
            note(tx, MatterKind::appointment, record_name(entity, held.id.value),
                 std::string(name_of(held.role)));
            close_row(tx, entity, row.get());
        }
    });
}

void Carrier::tell_left_behind(Tx& tx) {
    if (!move_.whole) return;
    std::set<const Entity*> known;
    for (const auto& [row, target] : made_) known.insert(row.first);
    tx.everywhere(by_decision, [&] {
        for (const Entity& entity : catalog_.entities()) {
            if (!entity.stored() || !entity.school_owned || entity.write.rule == system_only) continue;
            if (known.contains(&entity) || entity.key == type_key<accounts::Appointment>()) continue;
            const std::int64_t rows = tx.as_of(day_).count(entity, {.condition = of(entity, move_.from.id)});
            if (rows > 0)
                note(tx, MatterKind::left_behind, entity.table,
                     std::string(entity.label.vi) + ": " + std::to_string(rows));
        }
    });
}

}  // namespace truong::reorganisation
