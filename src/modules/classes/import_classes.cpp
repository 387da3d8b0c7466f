// The list of classes as schools keep it in spreadsheets, with who leads each.
#include "base/text.hpp"
#include "modules/classes/api.hpp"
#include "modules/classes/import_sheets.hpp"
#include "platform/sheet/entity_planner.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::classes {

namespace {

using people::StaffMember;
using sheet::name_key;

/// "6A1" of "Lớp 6a1"; a name that begins with a word is left as it was typed.
std::string plain_name(std::string name) {
    for (const std::string_view word : {"Lớp ", "lớp ", "LỚP "})
        if (name.starts_with(word)) name.erase(0, word.size());
    if (name.empty() || name.front() < '0' || name.front() > '9') return name;
    for (char& sign : name)
        if (sign >= 'a' && sign <= 'z') sign = static_cast<char>(sign - 'a' + 'A');
    return name;
}

std::string leading_number(std::string_view name) {
    const std::size_t end = std::min(name.find_first_not_of("0123456789"), name.size());
    return std::string(name.substr(0, end));
}

/// What the data keep of a language is which subject it is.
bool is_language(const std::string& key) {
    for (const std::string_view word :
         {"anh", "phap", "trung", "nhat", "han", "nga", "duc", "hoa", "english", "french", "chinese"})
        if (key == word || key == "tieng" + std::string(word)) return true;
    return false;
}

class ClassPlanner final : public sheet::EntityPlanner {
public:
    using EntityPlanner::EntityPlanner;

protected:
    Condition among(const Reader& reader, const Field& read) override {
        if (read.name != "grade_id") return always();
        std::vector<Id<org::Stage>> stages;
        for (const org::SchoolStage& stage : then(reader).all<org::SchoolStage>())
            stages.push_back(stage.stage_id);
        return where<&org::Grade::stage_id>.in(stages);
    }

    void take(const Reader& reader, Line& line, const Field& read) override {
        auto& row = *static_cast<Class*>(line.row.get());
        const std::string key = name_key(line.cells.text(read.name));
        if (read.name == "room_id") return take_room(reader, line, read);
        if (read.name == "two_sessions" && key.find("buoi") != std::string::npos) {
            row.two_sessions = key.starts_with('2') || key.starts_with("hai");
        } else if (read.name == "shift" && (key == "s" || key == "c")) {
            row.shift = key == "s" ? calendar::Shift::morning : calendar::Shift::afternoon;
        } else if (read.name == "shift" && (key == "cangay" || key == "sangchieu" || key == "2buoi")) {
            row.two_sessions = true;
            line.given.insert(&field("two_sessions"));
        } else if (read.name == "first_language_id" && is_language(key)) {
            row.first_language_id = Id<curriculum::Subject>{target(reader, line.cells, read, "NN1")};
        } else if (read.name == "second_language_id" && is_language(key)) {
            row.second_language_id = Id<curriculum::Subject>{target(reader, line.cells, read, "NN2")};
        } else {
            return EntityPlanner::take(reader, line, read);
        }
        line.given.insert(&read);
    }

    void complete(const Reader& reader, Line& line) override {
        auto& row = *static_cast<Class*>(line.row.get());
        row.name = plain_name(row.name);
        const Field& grade = field("grade_id");
        const std::string number = leading_number(row.name);
        if (number.empty() || line.given.contains(&grade) || line.cells.filled("grade_id")) return;
        row.grade_id = Id<org::Grade>{target(reader, line.cells, grade, number)};
        if (row.grade_id) line.supposed.insert(&grade);
    }

    void beside(const Reader& reader, Line& line, const sheet::DraftPtr& main) override {
        const auto& row = *static_cast<const Class*>(main->after.get());
        if (row.room_id && row.campus_id && campus_of(reader, *row.room_id) != *row.campus_id)
            line.cells.reject("room_id", "room_of_other_campus");
        if (row.specialised_subject_id && !row.specialised)
            line.cells.reject("specialised_subject_id", "subject_without_speciality");
        if (!line.cells.plan().rejected) lead(reader, line, main);
    }

private:
    /// A class comes in also before the list of rooms does.
    void take_room(const Reader& reader, Line& line, const Field& read) {
        auto& row = *static_cast<Class*>(line.row.get());
        const std::string text = line.cells.text(read.name);
        campus_of(reader, {});
        auto found = rooms_->find(text);
        if (found.size() > 1 && row.campus_id)
            std::erase_if(found, [&](std::int64_t room) {
                return campuses_.at(Id<org::Room>{room}) != *row.campus_id;
            });
        if (found.size() != 1)
            return line.cells.remark("room_id", found.empty() ? "import_room_unknown" : "import_room_unclear",
                                     Severity::warning, {text}, rooms_->nearest(text));
        row.room_id = Id<org::Room>{found.front()};
        line.given.insert(&read);
    }

    Id<org::Campus> campus_of(const Reader& reader, Id<org::Room> room) {
        if (!rooms_) {
            const Entity& entity = reader.catalog().of(type_key<org::Room>());
            rooms_ = sheet::named_rows(reader, entity);
            sheet::each_row(reader, entity, always(), [&](const std::shared_ptr<void>& row) {
                const auto& each = *static_cast<const org::Room*>(row.get());
                campuses_.emplace(each.id, each.campus_id);
            });
        }
        const auto known = campuses_.find(room);
        return known == campuses_.end() ? Id<org::Campus>{} : known->second;
    }

    void lead(const Reader& reader, Line& line, const sheet::DraftPtr& main) {
        std::string_view column = "homeroom_code";
        if (!line.cells.filled(column)) column = "homeroom_teacher";
        const std::string text = line.cells.text(column);
        if (text.empty()) return;
        load_leaders(reader);
        const auto found = teachers_->find(text);
        if (found.size() != 1)
            return line.cells.remark(
                column, found.empty() ? "import_homeroom_unknown" : "import_homeroom_unclear",
                Severity::warning, {text}, found.empty() ? teachers_->nearest(text) : std::string());
        const Id<StaffMember> teacher{found.front()};
        const auto known = leaders_.find(Id<Class>{main->id});
        Homeroom row{.staff_member_id = teacher, .valid_from = year().first_day};
        std::optional<Homeroom> before;
        if (known != leaders_.end()) {
            before = row = known->second;
            row.staff_member_id = teacher;
        }
        const auto draft = sheet::draft<Homeroom>(reader, before, row);
        // Who led it until yesterday did so.
        if (before && before->valid_from < reader.today()) draft->from = reader.today();
        if (!before) sheet::link<&Homeroom::class_id>(draft, main);
        line.cells.plan().drafts.push_back(draft);
    }

    void load_leaders(const Reader& reader) {
        if (teachers_) return;
        const Reader when = then(reader);
        teachers_.emplace("Thầy giáo, Cô giáo, Thầy, Cô, Ông, Bà");
        sheet::each_row(when, reader.catalog().of(type_key<StaffMember>()), always(),
                        [&](const std::shared_ptr<void>& row) {
                            const auto& member = *static_cast<const StaffMember*>(row.get());
                            teachers_->add(member.code, member.id.value);
                            teachers_->add(member.full_name, member.id.value, 1);
                        });
        std::set<Id<Class>> classes;
        for (const Class& row :
             when.all<Class>(where<&Class::year_id> == Id<calendar::SchoolYear>{year().id}))
            classes.insert(row.id);
        for (const Homeroom& row : rows_of<&Homeroom::class_id>(when, classes))
            leaders_.emplace(row.class_id, row);
    }

    std::optional<sheet::NamedRows> rooms_, teachers_;
    std::map<Id<org::Room>, Id<org::Campus>> campuses_;
    std::map<Id<Class>, Homeroom> leaders_;
};

std::unique_ptr<sheet::Planner> plan_classes(const sheet::PlanAsk& ask) {
    return std::make_unique<ClassPlanner>(type_key<Class>(), ask);
}

std::vector<sheet::SheetColumn> class_columns() {
    return {
        {"ordinal", {"stt", "tt", "số thứ tự"}, {"STT", "No."}},
        {"name", {"tên lớp", "lớp", "lớp học", "nhóm lớp", "nhóm/lớp", "class"}, {"Tên lớp", "Name"}, true},
        {"code", {"mã lớp", "class code"}, {"Mã lớp", "Code"}},
        {"grade_id",
         {"khối", "khối lớp", "khối học", "nhóm tuổi", "độ tuổi", "grade"},
         {"Khối", "Grade"},
         true},
        {"homeroom_teacher",
         {"gvcn", "giáo viên chủ nhiệm", "chủ nhiệm", "họ tên gvcn", "tên gvcn", "cô chủ nhiệm",
          "homeroom teacher"},
         {"Giáo viên chủ nhiệm", "Homeroom teacher"},
         true},
        {"homeroom_code",
         {"mã gvcn", "mã giáo viên chủ nhiệm"},
         {"Mã giáo viên chủ nhiệm", "Homeroom teacher's code"}},
        {"campus_id", {"điểm trường", "cơ sở", "phân hiệu", "campus"}, {"Điểm trường", "Campus"}},
        {"room_id", {"phòng", "phòng học", "tên phòng", "room"}, {"Phòng học", "Room"}},
        {"shift", {"buổi", "buổi học", "ca", "ca học", "shift"}, {"Buổi học", "Shift"}},
        {"two_sessions",
         {"học 2 buổi", "2 buổi/ngày", "học 2 buổi/ngày", "số buổi/ngày", "hai buổi"},
         {"Học 2 buổi/ngày", "Two sessions a day"}},
        {"sessions_a_week",
         {"số buổi/tuần", "số buổi trên tuần", "số buổi học/tuần"},
         {"Số buổi một tuần", "Sessions a week"}},
        {"boarding", {"bán trú", "lớp bán trú", "học bán trú"}, {"Lớp bán trú", "Day boarding"}},
        {"combined", {"lớp ghép", "ghép"}, {"Lớp ghép", "Combined"}},
        {"special",
         {"lớp chuyên biệt", "lớp khuyết tật"},
         {"Lớp chuyên biệt", "Class of pupils with disabilities"}},
        {"specialised", {"lớp chuyên"}, {"Lớp chuyên", "Specialised"}},
        {"specialised_subject_id",
         {"môn chuyên", "chuyên môn học"},
         {"Môn chuyên", "Subject of specialisation"}},
        {"stream", {"ban", "phân ban", "tổ hợp", "ban học", "tổ hợp môn"}, {"Ban, tổ hợp", "Stream"}},
        {"first_language_id",
         {"ngoại ngữ 1", "nn1", "ngoại ngữ", "môn ngoại ngữ 1"},
         {"Ngoại ngữ 1", "First foreign language"}},
        {"second_language_id",
         {"ngoại ngữ 2", "nn2", "môn ngoại ngữ 2"},
         {"Ngoại ngữ 2", "Second foreign language"}},
        {"first_language_periods",
         {"số tiết ngoại ngữ 1", "số tiết nn1", "số tiết ngoại ngữ"},
         {"Số tiết ngoại ngữ 1", "Periods of the first language"}},
        {"second_language_periods",
         {"số tiết ngoại ngữ 2", "số tiết nn2"},
         {"Số tiết ngoại ngữ 2", "Periods of the second language"}},
        {"bilingual", {"song ngữ", "lớp song ngữ"}, {"Song ngữ", "Bilingual"}},
        {"equipment_complete",
         {"đủ thiết bị", "đủ thiết bị tối thiểu", "thiết bị dạy học tối thiểu"},
         {"Đủ thiết bị tối thiểu", "Equipment complete"}},
        {"parents_committee",
         {"ban đại diện cmhs", "có ban đại diện cha mẹ học sinh"},
         {"Có ban đại diện cha mẹ học sinh", "Parents' committee"}},
        {"new_programme",
         {"chương trình mới", "học chương trình gdpt mới"},
         {"Theo chương trình mới", "New programme"}},
        {"note", {"ghi chú", "lỗi cần sửa"}, {"Ghi chú", "Note"}}};
}

}  // namespace

ImportSheet class_sheet() {
    return {.code = "classes",
            .label = {"Danh sách lớp", "Classes"},
            .entity = type_key<Class>(),
            .columns = class_columns(),
            .planner = plan_classes,
            .of_a_year = true};
}

void declare_class_import(Catalog& catalog) {
    catalog.finding("import_room_unknown",
                    {{"Trường chưa có phòng “{0}”; lớp vẫn được nhập, để trống phòng.",
                      "The school has no room “{0}”; the class comes in without a room."},
                     {"Nhập danh sách phòng trước rồi nhập lại tệp này.",
                      "Import the list of rooms first, then this file again."}});
    catalog.finding("import_room_unclear",
                    {{"Có nhiều phòng tên “{0}”; lớp vẫn được nhập, để trống phòng.",
                      "Several rooms are called “{0}”; the class comes in without a room."},
                     {"Ghi mã phòng và điểm trường.", "Write the room's code and the campus."}});
    catalog.finding("import_homeroom_unknown",
                    {{"Không tìm thấy giáo viên “{0}”; lớp vẫn được nhập, chưa có chủ nhiệm.",
                      "No member of staff is called “{0}”; the class comes in without a homeroom teacher."},
                     {"Nhập danh sách nhân sự trước, hoặc sửa tên.",
                      "Import the list of staff first, or correct the name."}});
    catalog.finding("import_homeroom_unclear",
                    {{"Có nhiều người tên “{0}”; lớp vẫn được nhập, chưa có chủ nhiệm.",
                      "Several members of staff are called “{0}”; the class comes in without one of them."},
                     {"Ghi mã cán bộ ở cột mã giáo viên chủ nhiệm.",
                      "Write his code in the column of the homeroom teacher's code."}});
}

}  // namespace truong::classes
