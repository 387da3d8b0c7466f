// Who teaches what in which class, as schools keep it in spreadsheets.
#include <algorithm>

#include "base/text.hpp"
#include "modules/staffing/api.hpp"
#include "modules/staffing/import_sheets.hpp"
#include "platform/sheet/entity_planner.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::staffing {

namespace {

using classes::Class;
using curriculum::Subject;
using people::StaffMember;
using sheet::name_key;
using sheet::NamedRows;
using sheet::RowPlan;
using sheet::RowReader;

/// What a line wants: somebody teaches a subject in a class.
struct Wanted {
    Id<Class> class_id;
    Id<Subject> subject_id;
    Id<StaffMember> staff_member_id;
    std::optional<Id<classes::Group>> group_id;
    std::optional<int> periods;
    std::optional<bool> main;
    std::optional<Date> from;
    std::string column;  // whose cell names the teacher
    friend auto key(const Wanted& one) {
        return std::tuple(one.class_id, one.subject_id, one.staff_member_id,
                          one.group_id.value_or(Id<classes::Group>{}));
    }
};
using Key = std::tuple<Id<Class>, Id<Subject>, Id<StaffMember>, Id<classes::Group>>;

std::vector<std::string> parts_of(std::string_view text, std::string_view between) {
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find_first_of(between, at), text.size());
        if (std::string part = text::tidy(text.substr(at, end - at)); !part.empty())
            parts.push_back(std::move(part));
        at = end + 1;
    }
    return parts;
}

/// "Hà (4)": the periods that stand behind a name.
std::optional<int> periods_behind(std::string& name) {
    const std::size_t open = name.find('(');
    if (open == std::string::npos) return {};
    std::string digits = name.substr(open);
    std::erase_if(digits, [](char sign) { return sign < '0' || sign > '9'; });
    name = text::tidy(name.substr(0, open));
    const auto periods = digits.size() > 2 ? std::nullopt : sheet::read_whole(digits);
    return periods ? std::optional(static_cast<int>(*periods)) : std::nullopt;
}

/// The school as lines name it: its classes, subjects, teachers and groups of one year.
class Names {
public:
    Names(const Reader& reader, const sheet::PlanYear& year)
        : classes_(sheet::named_rows(reader, reader.catalog().of(type_key<Class>()),
                                     where<&Class::year_id> == Id<calendar::SchoolYear>{year.id})),
          subjects_(sheet::named_rows(reader, reader.catalog().of(type_key<Subject>()))),
          teachers_("Thầy giáo, Cô giáo, Thầy, Cô, Ông, Bà") {
        sheet::each_row(reader, reader.catalog().of(type_key<StaffMember>()), always(),
                        [&](const std::shared_ptr<void>& row) {
                            add_teacher(*static_cast<const StaffMember*>(row.get()));
                        });
        const Condition of_year = where<&classes::Group::year_id> == Id<calendar::SchoolYear>{year.id};
        for (const classes::Group& group : reader.all<classes::Group>(of_year))
            groups_.emplace(std::pair(group.class_id.value_or(Id<Class>{}), name_key(group.name)), group.id);
        add_short_names();
    }

    std::optional<Id<StaffMember>> teacher(RowReader& line, std::string_view column,
                                           std::string_view text) const {
        const auto found = teachers_.find(text);
        if (found.size() == 1) return Id<StaffMember>{found.front()};
        line.remark(column, found.empty() ? "import_teacher_unknown" : "import_teacher_ambiguous",
                    Severity::error, {std::string(text)}, found.empty() ? teachers_.nearest(text) : "");
        return {};
    }
    std::optional<Id<Class>> class_of(RowReader& line, std::string_view text) const {
        return one_of<Class>(line, "class", classes_, text);
    }
    std::optional<Id<Subject>> subject(RowReader& line, std::string_view column,
                                       std::string_view text) const {
        return one_of<Subject>(line, column, subjects_, text);
    }
    std::optional<Id<classes::Group>> group(Id<Class> class_id, std::string_view name) const {
        for (const Id<Class> place : {class_id, Id<Class>{}})
            if (const auto known = groups_.find({place, name_key(name)}); known != groups_.end())
                return known->second;
        return {};
    }
    std::string name_of(Id<StaffMember> id) const {
        const auto known = full_names_.find(id);
        return known == full_names_.end() ? std::string() : known->second;
    }

private:
    /// Sheets with a column for each subject name a teacher as colleagues do: by the given name, or by the
    /// middle one with it.
    void add_teacher(const StaffMember& member) {
        teachers_.add(member.code, member.id.value);
        teachers_.add(member.full_name, member.id.value, 1);
        const text::NameParts parts = text::name_parts(member.full_name);
        const std::size_t last = parts.middle.rfind(' ');
        const std::string_view middle =
            last == std::string_view::npos ? parts.middle : parts.middle.substr(last + 1);
        if (!middle.empty())
            teachers_.add(std::string(middle) + std::string(parts.given), member.id.value, 2);
        teachers_.add(parts.given, member.id.value, 3);
        full_names_.emplace(member.id, member.full_name);
    }
    void add_short_names() {
        struct Short {
            std::string_view code, words;
        };
        constexpr Short shorts[] = {{"NN1", "Tiếng Anh, Anh, Anh văn, T.Anh"},
                                    {"NV", "Văn"},
                                    {"TIN", "Tin"},
                                    {"VL", "Vật lý, Lý"},
                                    {"HH", "Hóa, Hoá học"},
                                    {"SH", "Sinh"},
                                    {"LS", "Sử"},
                                    {"DL", "Địa, Địa lý"},
                                    {"AN", "Nhạc"},
                                    {"MT", "Mỹ thuật"},
                                    {"GDTC", "Thể dục, TD"},
                                    {"LSDL", "Sử - Địa, LS&ĐL, Lịch sử và Địa lý"},
                                    {"HDTNHN", "HĐTN, HN; HĐTN-HN"},
                                    {"GDDP", "GDĐP"},
                                    {"GDKTPL", "KTPL, GDKT&PL"},
                                    {"GDQPAN", "GDQP, GDQP&AN"}};
        for (const auto& [code, words] : shorts) {
            const auto rows = subjects_.find(code);
            if (rows.size() != 1) continue;
            for (const std::string& word : parts_of(words, ",;")) subjects_.add(word, rows.front(), 1);
        }
    }
    template <class Row>
    static std::optional<Id<Row>> one_of(RowReader& line, std::string_view column, const NamedRows& names,
                                         std::string_view text) {
        const auto found = names.find(text);
        if (found.size() == 1) return Id<Row>{found.front()};
        line.reject(column, found.empty() ? "import_target_unknown" : "import_target_ambiguous",
                    {std::string(text)}, found.empty() ? names.nearest(text) : "");
        return {};
    }

    NamedRows classes_, subjects_, teachers_;
    std::map<std::pair<Id<Class>, std::string>, Id<classes::Group>> groups_;
    std::map<Id<StaffMember>, std::string> full_names_;
};

/// What lines say, without what stands.
class LineReader {
public:
    LineReader(const Names& names, sheet::DayOrders& orders) : names_(names), orders_(orders) {}

    std::vector<Wanted> read(RowReader& line) const {
        const std::string text = line.text("class");
        if (text.empty()) return line.reject("class", "required"), std::vector<Wanted>{};
        std::vector<Wanted> all;
        const auto places = parts_of(text, ",;+");
        for (const std::string& place : places)
            if (const auto class_id = names_.class_of(line, place))
                read_class(line, *class_id, places.size() == 1, all);
        return all;
    }

private:
    void read_class(RowReader& line, Id<Class> class_id, bool only, std::vector<Wanted>& all) const {
        bool wide = false;
        for (const sheet::ColumnMatch& column : line.plan().table->columns) {
            const std::string_view code = subject_of_column(column.field);
            if (code.empty()) continue;
            wide = true;
            if (line.filled(column.field)) read_subject(line, class_id, column.field, all);
        }
        if (!wide || line.filled("subject")) read_one(line, class_id, only, all);
    }

    /// The teachers of one subject; the first of several is the main one.
    void read_subject(RowReader& line, Id<Class> class_id, const std::string& column,
                      std::vector<Wanted>& all) const {
        const auto subject = names_.subject(line, column, subject_of_column(column));
        if (!subject) return;
        bool main = true;
        for (std::string& name : parts_of(line.text(column), ",;+/")) {
            const auto periods = periods_behind(name);
            const auto teacher = names_.teacher(line, column, name);
            if (!teacher) continue;
            all.push_back({.class_id = class_id,
                           .subject_id = *subject,
                           .staff_member_id = *teacher,
                           .group_id = {},
                           .periods = periods,
                           .main = std::exchange(main, false),
                           .from = {},
                           .column = column});
        }
    }

    void read_one(RowReader& line, Id<Class> class_id, bool only, std::vector<Wanted>& all) const {
        const std::string by = line.filled("teacher_code") ? "teacher_code" : "teacher";
        for (const std::string& needed : {std::string("subject"), by})
            if (!line.filled(needed)) line.reject(needed, "required");
        if (line.plan().rejected) return;
        const auto subject = names_.subject(line, "subject", line.text("subject"));
        const auto teacher = names_.teacher(line, by, line.text(by));
        if (!subject || !teacher) return;
        Wanted one{.class_id = class_id,
                   .subject_id = *subject,
                   .staff_member_id = *teacher,
                   .group_id = {},
                   .periods = only ? line.whole("periods", 0, 60) : std::nullopt,
                   .main = line.yes("main"),
                   .from = {},
                   .column = by};
        if (const std::string group = line.text("group"); !group.empty()) {
            one.group_id = names_.group(class_id, group);
            if (!one.group_id) return line.reject("group", "import_target_unknown", {group});
        }
        if (line.filled("from"))
            one.from = line.day("from", orders_.of(*line.plan().table, "from"), Severity::warning).exact();
        all.push_back(std::move(one));
    }

    const Names& names_;
    sheet::DayOrders& orders_;
};

class AssignmentPlanner final : public sheet::Planner {
public:
    explicit AssignmentPlanner(sheet::PlanAsk ask) : ask_(std::move(ask)) {}

    void survey(const Reader& reader, const sheet::Table& table) override {
        sheet::require_writer(reader, reader.catalog().of(type_key<TeachingAssignment>()));
        year_ = sheet::plan_year(reader, reader.catalog().of(type_key<calendar::SchoolYear>()), ask_.year);
        names_.emplace(then(reader), year_);
        // Who is named anywhere in the file goes on teaching; only others are replaced.
        for (const sheet::SheetTable& page : table.sheets)
            for (const sheet::Record& record : page.records) {
                RowPlan scratch{.table = &page, .record = &record};
                RowReader line(scratch, ask_.day_system);
                for (const Wanted& one : LineReader(*names_, orders_).read(line)) named_.insert(key(one));
            }
    }

    void plan(const Reader& reader, std::span<RowPlan> rows) override {
        load(reader);
        for (RowPlan& row : rows) {
            RowReader line(row, ask_.day_system);
            if (row.record->row->hidden) line.remark({}, "hidden_row", Severity::warning);
            plan_line(reader, line);
        }
    }

    std::vector<sheet::AbsentRecord> absent(const Reader& reader) override {
        load(reader);
        std::vector<sheet::AbsentRecord> left;
        for (const auto& [place, rows] : standing_)
            for (const TeachingAssignment& row : rows)
                if (!named_.contains(key_of(row)) && row.valid_to.value_or(reader.today()) >= reader.today())
                    left.push_back({row.id.value, class_names_.at(row.class_id) + ": "
                                                      + subject_names_[row.subject_id] + ", "
                                                      + names_->name_of(row.staff_member_id)});
        return left;
    }

private:
    using Place = std::pair<Id<Class>, Id<Subject>>;

    static Key key_of(const TeachingAssignment& row) {
        return {row.class_id, row.subject_id, row.staff_member_id,
                row.group_id.value_or(Id<classes::Group>{})};
    }

    Reader then(const Reader& reader) const {
        return reader.as_of(std::clamp(reader.today(), year_.first_day, year_.last_day));
    }

    void load(const Reader& reader) {
        const Reader when = then(reader);
        std::set<Id<Class>> ids;
        const Condition of_year = where<&Class::year_id> == Id<calendar::SchoolYear>{year_.id};
        grades_.clear();
        standing_.clear();
        for (const Class& row : when.all<Class>(of_year)) {
            ids.insert(row.id);
            grades_[row.id].insert(row.grade_id);
            class_names_.insert_or_assign(row.id, row.name);
        }
        for (const classes::ClassGrade& row : rows_of<&classes::ClassGrade::class_id>(when, ids))
            grades_[row.class_id].insert(row.grade_id);
        for (TeachingAssignment& row : rows_of<&TeachingAssignment::class_id>(when, ids))
            standing_[{row.class_id, row.subject_id}].push_back(std::move(row));
        for (const Subject& subject : when.all<Subject>())
            subject_names_.insert_or_assign(subject.id, subject.name_vi);
    }

    void plan_line(const Reader& reader, RowReader& line) {
        const auto all = LineReader(*names_, orders_).read(line);
        if (line.plan().rejected) return;
        // A line of a whole class comes in without the cells that name nobody.
        if (all.empty()) {
            line.plan().rejected = !line.plan().remarks.empty();
            if (!line.plan().rejected) line.reject("subject", "required");
            return;
        }
        bool known = false;
        for (const Wanted& one : all) {
            if (!taught(reader, one)) {
                line.remark(one.column, "subject_of_other_stage", Severity::error);
                continue;
            }
            const std::string first = first_lines_.before(text_of(one), line.plan());
            if (!first.empty()) return line.reject(one.column, "import_row_twice", {first});
            known |= plan_one(reader, line, one);
        }
        line.plan().rejected = line.plan().drafts.empty();
        line.plan().creates = !known;
    }

    static std::string text_of(const Wanted& one) {
        const auto& [class_id, subject, teacher, group] = key(one);
        return std::to_string(class_id.value) + ' ' + std::to_string(subject.value) + ' '
               + std::to_string(teacher.value) + ' ' + std::to_string(group.value);
    }

    /// Whether the class had the subject from somebody.
    bool plan_one(const Reader& reader, RowReader& line, const Wanted& one) {
        const std::vector<TeachingAssignment>& standing = standing_[{one.class_id, one.subject_id}];
        const auto same = std::find_if(standing.begin(), standing.end(), [&](const TeachingAssignment& row) {
            return key_of(row) == key(one);
        });
        if (same != standing.end()) {
            TeachingAssignment row = *same;
            if (one.periods) row.periods_a_week = one.periods;
            if (one.main) row.main = *one.main;
            line.plan().drafts.push_back(sheet::draft<TeachingAssignment>(reader, std::optional(*same), row));
            return true;
        }
        const bool begun = reader.today() > year_.first_day && reader.today() <= year_.last_day;
        bool replaced = false;
        for (const TeachingAssignment& old : standing)
            if (old.main && !old.group_id && !one.group_id && !named_.contains(key_of(old)))
                replaced |= replace(reader, line, old, one);
        TeachingAssignment row{.class_id = one.class_id,
                               .subject_id = one.subject_id,
                               .staff_member_id = one.staff_member_id,
                               .group_id = one.group_id,
                               .periods_a_week = one.periods,
                               .main = one.main.value_or(true),
                               .valid_from = replaced && begun ? reader.today() : year_.first_day};
        if (one.from && *one.from >= year_.first_day && *one.from <= year_.last_day)
            row.valid_from = *one.from;
        line.plan().drafts.push_back(sheet::draft<TeachingAssignment>(reader, {}, row));
        return !standing.empty();
    }

    /// Somebody else teaches it from today on.
    bool replace(const Reader& reader, RowReader& line, const TeachingAssignment& old, const Wanted& one) {
        const std::string name = names_->name_of(old.staff_member_id);
        const Date last = one.from.value_or(reader.today()) - 1;
        if (old.valid_from > last || last > year_.last_day) {
            line.remark(one.column, "import_assignment_beside", Severity::warning, {name});
            return false;
        }
        line.remark(one.column, "import_assignment_replaced", Severity::information, {name});
        const auto [by, is_first] = ended_.emplace(old.id, line.plan().record);
        const auto& drafts = line.plan().drafts;
        const bool here = std::any_of(drafts.begin(), drafts.end(), [&](const sheet::DraftPtr& draft) {
            return draft->id == old.id.value;
        });
        if ((!is_first && by->second != line.plan().record) || here) return true;
        TeachingAssignment over = old;
        over.valid_to = last;
        line.plan().drafts.push_back(sheet::draft<TeachingAssignment>(reader, std::optional(old), over));
        return true;
    }

    bool taught(const Reader& reader, const Wanted& one) {
        for (const Id<org::Grade> id : grades_[one.class_id]) {
            const auto [known, is_new] = taught_.try_emplace({id, one.subject_id}, false);
            if (is_new)
                known->second =
                    curriculum::taught_in(reader, one.subject_id, then(reader).get(id), year_.first_day);
            if (known->second) return true;
        }
        return false;
    }

    const sheet::PlanAsk ask_;
    sheet::PlanYear year_;
    std::optional<Names> names_;
    sheet::DayOrders orders_;
    sheet::FirstLines first_lines_;
    std::set<Key> named_;
    std::map<Id<TeachingAssignment>, const sheet::Record*> ended_;  // by which line
    std::map<Place, std::vector<TeachingAssignment>> standing_;
    std::map<Id<Class>, std::set<Id<org::Grade>>> grades_;
    std::map<Id<Class>, std::string> class_names_;
    std::map<Id<Subject>, std::string> subject_names_;
    std::map<std::pair<Id<org::Grade>, Id<Subject>>, bool> taught_;
};

std::unique_ptr<sheet::Planner> plan_assignments(const sheet::PlanAsk& ask) {
    return std::make_unique<AssignmentPlanner>(ask);
}

}  // namespace

ImportSheet assignment_sheet() {
    return {.code = "assignments",
            .label = {"Phân công giảng dạy", "Teaching assignments"},
            .entity = type_key<TeachingAssignment>(),
            .columns = assignment_columns(),
            .planner = plan_assignments,
            .of_a_year = true};
}

}  // namespace truong::staffing
