// What the population database answered about pupils and staff, as the sector's database gives it out.
#include <algorithm>

#include "modules/people/entities.hpp"
#include "modules/people/import_sheets.hpp"
#include "modules/people/import_staff.hpp"
#include "platform/sheet/entity_planner.hpp"
#include "platform/sheet/entity_planner_values.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::people {

namespace {

using sheet::name_key;
using sheet::RowPlan;
using sheet::RowReader;

/// How answers begin, folded; a longer beginning stands before a shorter one.
constexpr std::pair<std::string_view, MatchState> answers[] = {{"khongphaidoichieu", MatchState::exempt},
                                                               {"mien", MatchState::exempt},
                                                               {"nguoinuocngoai", MatchState::exempt},
                                                               {"khongtimthay", MatchState::not_found},
                                                               {"khongcodulieu", MatchState::not_found},
                                                               {"khongcotrong", MatchState::not_found},
                                                               {"khongtontai", MatchState::not_found},
                                                               {"chuacotrong", MatchState::not_found},
                                                               {"chuagui", MatchState::not_sent},
                                                               {"dangcho", MatchState::pending},
                                                               {"cho", MatchState::pending},
                                                               {"dangxuly", MatchState::pending},
                                                               {"dagui", MatchState::pending},
                                                               {"chuaxacthuc", MatchState::pending},
                                                               {"chuadoichieu", MatchState::pending},
                                                               {"xacthucthatbai", MatchState::mismatch},
                                                               {"thatbai", MatchState::mismatch},
                                                               {"khongkhop", MatchState::mismatch},
                                                               {"khongtrungkhop", MatchState::mismatch},
                                                               {"khonghople", MatchState::mismatch},
                                                               {"khongdung", MatchState::mismatch},
                                                               {"chuakhop", MatchState::mismatch},
                                                               {"sai", MatchState::mismatch},
                                                               {"lech", MatchState::mismatch},
                                                               {"khop", MatchState::matched},
                                                               {"trungkhop", MatchState::matched},
                                                               {"dakhop", MatchState::matched},
                                                               {"dung", MatchState::matched},
                                                               {"hople", MatchState::matched},
                                                               {"daxacthuc", MatchState::matched},
                                                               {"xacthucthanhcong", MatchState::matched},
                                                               {"thanhcong", MatchState::matched},
                                                               {"matched", MatchState::matched},
                                                               {"mismatch", MatchState::mismatch},
                                                               {"notfound", MatchState::not_found},
                                                               {"pending", MatchState::pending}};

std::optional<MatchState> answer_in(std::string_view text) {
    const std::string key = name_key(text);
    for (const auto& [start, state] : answers)
        if (key.starts_with(start)) return state;
    return {};
}

/// "Họ tên, ngày sinh" as "full_name,birth_date".
std::string fields_in(std::string_view text) {
    constexpr std::pair<std::string_view, std::string_view> words[] = {{"hoten", "full_name"},
                                                                       {"hovaten", "full_name"},
                                                                       {"hodem", "full_name"},
                                                                       {"ngaysinh", "birth_date"},
                                                                       {"namsinh", "birth_date"},
                                                                       {"thangsinh", "birth_date"},
                                                                       {"gioitinh", "sex"},
                                                                       {"phai", "sex"},
                                                                       {"dinhdanh", "personal_number"},
                                                                       {"cccd", "personal_number"},
                                                                       {"cancuoc", "personal_number"}};
    const std::string key = name_key(text);
    std::string fields;
    for (const std::string_view field : {"full_name", "birth_date", "sex", "personal_number"}) {
        const bool named = std::any_of(std::begin(words), std::end(words), [&](const auto& word) {
            return word.second == field && key.find(word.first) != std::string::npos;
        });
        if (named) (fields += fields.empty() ? "" : ",") += field;
    }
    return fields;
}

/// Whom a line is about, as it says.
struct Asked {
    std::string number, sector_code, code, name_key;
    Person born;
};

class PopulationPlanner final : public sheet::Planner {
public:
    explicit PopulationPlanner(sheet::PlanAsk ask) : ask_(std::move(ask)) {}

    void survey(const Reader& reader, const sheet::Table&) override {
        sheet::require_writer(reader, reader.catalog().of(type_key<PopulationCheck>()));
        add_records<Pupil>(reader);
        add_records<StaffMember>(reader);
    }

    void plan(const Reader& reader, std::span<RowPlan> rows) override {
        std::vector<Asked> asked;
        for (RowPlan& row : rows) {
            RowReader line(row, ask_.day_system);
            if (row.record->row->hidden) line.remark({}, "hidden_row", Severity::warning);
            asked.push_back(asked_of(line));
        }
        load(reader, asked);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            RowReader line(rows[i], ask_.day_system);
            if (const Person* person = person_of(line, asked[i])) plan_check(reader, line, asked[i], *person);
        }
    }

private:
    using Persons = std::set<Id<Person>>;

    /// Pupils and staff of the school, of today.
    template <class Row> void add_records(const Reader& reader) {
        sheet::each_row(reader, reader.catalog().of(type_key<Row>()), always(),
                        [&](const std::shared_ptr<void>& each) {
                            const Row& row = *static_cast<const Row*>(each.get());
                            ours_.insert(row.person_id);
                            by_name_[name_key(row.full_name)].insert(row.person_id);
                            if (!row.code.empty()) by_code_[name_key(row.code)].insert(row.person_id);
                        });
    }

    Asked asked_of(RowReader& line) {
        Asked asked{.number = line.digits("personal_number", personal_number_form, Severity::warning),
                    .sector_code = line.digits("sector_code", sector_code_form, Severity::warning),
                    .code = name_key(line.text("code")),
                    .name_key = name_key(line.text("full_name")),
                    .born = {}};
        if (!line.filled("birth_date")) return asked;
        const auto order = orders_.of(*line.plan().table, "birth_date");
        const auto birth = line.day("birth_date", order, Severity::warning);
        asked.born.birth_date = birth.exact();
        if (asked.born.birth_date) return asked;
        asked.born.birth_year = birth.year;
        asked.born.birth_month = birth.month;
        return asked;
    }

    void load(const Reader& reader, const std::vector<Asked>& asked) {
        std::set<std::string> numbers, sector_codes;
        Persons ids;
        for (const Asked& one : asked) {
            if (!one.number.empty()) numbers.insert(one.number);
            if (!one.sector_code.empty()) sector_codes.insert(one.sector_code);
            for (const auto& [by, key] :
                 {std::pair(&by_code_, &one.code), std::pair(&by_name_, &one.name_key)})
                if (const auto known = by->find(*key); known != by->end())
                    ids.insert(known->second.begin(), known->second.end());
        }
        persons_.clear();
        by_number_ = find_by(reader, "personal_number", numbers);
        by_sector_code_ = find_by(reader, "sector_code", sector_codes);
        for (Person& person : rows_of<&Person::id>(reader, ids))
            persons_.emplace(person.id, std::move(person));
        ids.clear();
        for (const auto& [id, person] : persons_) ids.insert(id);
        checks_.clear();
        verifications_.clear();
        for (PopulationCheck& row : rows_of<&PopulationCheck::person_id>(reader, ids))
            checks_.emplace(row.person_id, std::move(row));
        for (Verification& row : rows_of<&Verification::person_id>(reader, ids))
            verifications_.emplace(std::pair(row.person_id, row.field), std::move(row));
    }

    std::map<std::string, Persons> find_by(const Reader& reader, std::string_view name,
                                           const std::set<std::string>& values) {
        constexpr std::size_t piece = 500;
        const Entity& entity = reader.catalog().of(type_key<Person>());
        const Field& field = *entity.find(name);
        std::map<std::string, Persons> found;
        for (auto next = values.begin(); next != values.end();) {
            std::vector<std::string> some;
            for (; next != values.end() && some.size() < piece; ++next) some.push_back(*next);
            for (const Person& person : reader.all<Person>(reader.equal_any(entity, field, some))) {
                if (!ours_.contains(person.id)) continue;
                found[std::string(std::get<std::string_view>(field.load(&person)))].insert(person.id);
                persons_.emplace(person.id, person);
            }
        }
        return found;
    }

    /// By personal number, sector code, the school's code, or name and birth date.
    const Person* person_of(RowReader& line, const Asked& asked) const {
        std::string_view column = "full_name";
        Persons found;
        const auto look = [&](const std::map<std::string, Persons>& by, const std::string& key,
                              std::string_view name) {
            const auto known = key.empty() || !found.empty() ? by.end() : by.find(key);
            if (known == by.end()) return;
            found = known->second;
            column = name;
        };
        look(by_number_, asked.number, "personal_number");
        look(by_sector_code_, asked.sector_code, "sector_code");
        look(by_code_, asked.code, "code");
        look(by_name_, asked.name_key, "full_name");
        const std::string born = birth_text(asked.born);
        if (!born.empty() && (found.size() > 1 || column == "full_name"))
            std::erase_if(found, [&](Id<Person> id) { return birth_text(persons_.at(id)) != born; });
        if (found.empty()) return line.reject(column, "import_check_nobody"), nullptr;
        if (found.size() > 1) return line.reject(column, "import_check_ambiguous"), nullptr;
        const Person& person = persons_.at(*found.begin());
        const bool named = !asked.name_key.empty() && name_key(person.full_name) != asked.name_key;
        if (named && !born.empty() && birth_text(person) != born)
            return line.reject(column, "import_check_other_person", {person.full_name}), nullptr;
        return &person;
    }

    void plan_check(const Reader& reader, RowReader& line, const Asked& asked, const Person& person) {
        const std::string key = std::to_string(person.id.value);
        if (const std::string first = first_lines_.before(key, line.plan()); !first.empty())
            return line.reject("full_name", "import_row_twice", {first});
        const std::string answer = line.text("state");
        if (answer.empty()) return line.reject("state", "required");
        const Entity& entity = reader.catalog().of(type_key<PopulationCheck>());
        const auto state = answer_in(answer);
        if (!state)
            return line.reject("state", "import_choice_unknown",
                               {answer, sheet::list_of_choices(reader.catalog(), *entity.find("state"))});
        const auto known = checks_.find(person.id);
        const auto before = known == checks_.end() ? std::nullopt : std::optional(known->second);
        PopulationCheck row = before.value_or(PopulationCheck{.person_id = person.id});
        const auto day = day_of(reader, line);
        if (line.plan().rejected) return;
        // Without a day of its own an answer that is known already is no newer one.
        const bool repeated = before && before->state == *state;
        row.checked_on = day.value_or(repeated ? before->checked_on : reader.today());
        if (before && row.checked_on < before->checked_on)
            return line.remark("checked_on", "import_check_older", Severity::information);
        row.state = *state;
        if (std::string said = line.text("message"); !said.empty()) row.message = std::move(said);
        const std::string named = fields_in(line.filled("fields") ? line.text("fields") : answer);
        row.fields = *state == MatchState::mismatch ? named : std::string();
        line.plan().creates = !before;
        line.plan().drafts.push_back(sheet::draft<PopulationCheck>(reader, before, row));
        if (*state == MatchState::matched) verify_fields(reader, line, asked, {person, row.checked_on});
    }

    std::optional<Date> day_of(const Reader& reader, RowReader& line) {
        if (!line.filled("checked_on")) return {};
        const auto order = orders_.of(*line.plan().table, "checked_on");
        const auto day = line.day("checked_on", order, Severity::warning).exact();
        if (day && *day > reader.today()) line.reject("checked_on", "checked_in_future");
        return day;
    }

    struct Checked {
        const Person& person;
        Date on;
    };
    /// What matched is as sure as it can be: except where the file names another value than the school has.
    void verify_fields(const Reader& reader, RowReader& line, const Asked& asked,
                       const Checked& checked) const {
        const Person& person = checked.person;
        const auto differs = [&](VerifiedField field) {
            switch (field) {
                case VerifiedField::full_name:
                    return !asked.name_key.empty() && asked.name_key != name_key(person.full_name);
                case VerifiedField::birth_date: {
                    const std::string born = birth_text(asked.born);
                    return !born.empty() && born != birth_text(person);
                }
                case VerifiedField::personal_number:
                    return !asked.number.empty() && asked.number != person.personal_number.value_or("");
                case VerifiedField::sex: return false;
            }
            return false;
        };
        for (std::size_t i = 0; i < enumerators<VerifiedField>().size(); ++i) {
            const auto field = static_cast<VerifiedField>(i);
            if (differs(field))
                line.remark(name_of(field), "import_check_differs", Severity::warning);
            else
                verify_field(reader, line, checked, field);
        }
    }

    void verify_field(const Reader& reader, RowReader& line, const Checked& checked,
                      VerifiedField field) const {
        const std::string value = verified_value(checked.person, field);
        if (value.empty()) return;
        const auto known = verifications_.find({checked.person.id, field});
        const auto before = known == verifications_.end() ? std::nullopt : std::optional(known->second);
        Verification row = before.value_or(Verification{.person_id = checked.person.id, .field = field});
        row.level = VerificationLevel::population_matched;
        row.checked_on = before ? std::max(before->checked_on, checked.on) : checked.on;
        row.value = value;
        line.plan().drafts.push_back(sheet::draft<Verification>(reader, before, row));
    }

    const sheet::PlanAsk ask_;
    Persons ours_;
    std::map<std::string, Persons> by_name_, by_code_, by_number_, by_sector_code_;
    std::map<Id<Person>, Person> persons_;
    std::map<Id<Person>, PopulationCheck> checks_;
    std::map<std::pair<Id<Person>, VerifiedField>, Verification> verifications_;
    sheet::DayOrders orders_;
    sheet::FirstLines first_lines_;
};

std::unique_ptr<sheet::Planner> plan_checks(const sheet::PlanAsk& ask) {
    return std::make_unique<PopulationPlanner>(ask);
}

void declare_population_sentences(Catalog& catalog) {
    catalog.finding("import_check_nobody",
                    {{"Không tìm thấy người này trong học sinh và nhân sự của trường.",
                      "Nobody among the school's pupils and staff is meant by this line."},
                     {"Kiểm tra số định danh, mã hoặc họ tên và ngày sinh.",
                      "Check the number, the code, or name and birth date."}});
    catalog.finding("import_check_ambiguous", {{"Có nhiều người của trường khớp với dòng này.",
                                                "Several people of the school fit the line."},
                                               {"Ghi thêm số định danh hoặc mã định danh ngành.",
                                                "Add the personal number or the sector's code."}});
    catalog.finding("import_check_other_person",
                    {{"Mã hoặc số này là của {0}, họ tên và ngày sinh đều khác dòng này.",
                      "This number or code is that of {0}, whose name and birth date both differ."},
                     {"Kiểm tra lại dòng này với tệp gốc.", "Compare the line with the original file."}});
    catalog.finding("import_check_older", {{"Đã có kết quả đối chiếu mới hơn; dòng này được bỏ qua.",
                                            "A later answer is known; the line is passed over."},
                                           {"Không cần làm gì.", "Nothing to do."}});
    catalog.finding(
        "import_check_differs",
        {{"Kết quả là khớp, nhưng giá trị trong tệp khác hồ sơ nên không ghi là đã xác minh.",
          "It matched, and the file has another value than the record: this one is not verified."},
         {"Sửa hồ sơ theo giấy tờ rồi đối chiếu lại.",
          "Correct the record by the papers and have it checked again."}});
}

}  // namespace

void declare_import(Catalog& catalog) {
    staff_import::declare_sentences(catalog);
    declare_population_sentences(catalog);
}

ImportSheet population_sheet() {
    return {
        .code = "population-checks",
        .label = {"Kết quả đối chiếu dữ liệu dân cư", "Results of the population database"},
        .entity = type_key<PopulationCheck>(),
        .columns = {{"ordinal", {"stt", "tt", "số thứ tự"}, {"STT", "No."}},
                    {"full_name",
                     {"họ tên", "họ tên học sinh", "họ tên giáo viên", "tên học sinh"},
                     {"Họ và tên", "Full name"},
                     true},
                    {"birth_date",
                     {"ngày sinh", "ngày tháng năm sinh", "năm sinh"},
                     {"Ngày sinh", "Birth date"},
                     true},
                    {"personal_number",
                     {"số định danh cá nhân", "số cccd", "cccd", "số định danh", "đdcn", "số đdcn/cccd",
                      "mã định danh cá nhân", "căn cước"},
                     {"Số định danh cá nhân", "Personal number"},
                     true},
                    {"sector_code",
                     {"mã định danh bộ gd&đt", "mã định danh ngành", "mã định danh bộ", "mã moet"},
                     {"Mã định danh ngành", "Sector code"},
                     true},
                    {"code",
                     {"mã học sinh", "mã hs", "mã giáo viên", "mã cán bộ"},
                     {"Mã của trường", "School's code"}},
                    {"state",
                     {"kết quả", "kết quả đối chiếu", "trạng thái", "trạng thái xác thực", "kết quả xác thực",
                      "tình trạng xác thực", "trạng thái đối chiếu", "trạng thái định danh", "xác thực"},
                     {"Kết quả đối chiếu", "Result"},
                     true},
                    {"fields",
                     {"thông tin sai lệch", "trường sai lệch", "thông tin không khớp", "nội dung sai lệch"},
                     {"Thông tin sai lệch", "Fields that differ"}},
                    {"checked_on",
                     {"ngày đối chiếu", "ngày xác thực", "thời gian đối chiếu", "thời gian xác thực"},
                     {"Ngày đối chiếu", "Checked on"}},
                    {"message",
                     {"thông báo", "mô tả lỗi", "chi tiết", "lý do", "thông báo lỗi", "ghi chú"},
                     {"Thông báo trả về", "Message"}}},
        .planner = plan_checks};
}

}  // namespace truong::people
