#include "modules/rollover/entities.hpp"

namespace truong::rollover {

void declare_words(Catalog& catalog) {
    catalog.words<PlanState>({{PlanState::draft, {"Đang chuẩn bị", "Being prepared"}},
                              {PlanState::applying, {"Đang áp dụng", "Being applied"}},
                              {PlanState::applied, {"Đã áp dụng", "Applied"}},
                              {PlanState::undoing, {"Đang hoàn tác", "Being undone"}},
                              {PlanState::undone, {"Đã hoàn tác", "Undone"}},
                              {PlanState::failed, {"Dừng vì lỗi", "Failed"}}});
    catalog.tones<PlanState>({{PlanState::draft, Tone::waiting},
                              {PlanState::applying, Tone::info},
                              {PlanState::applied, Tone::good},
                              {PlanState::undoing, Tone::info},
                              {PlanState::failed, Tone::bad}});
    catalog.words<RunState>({{RunState::applying, {"Đang áp dụng", "Being applied"}},
                             {RunState::applied, {"Đã áp dụng", "Applied"}},
                             {RunState::undoing, {"Đang hoàn tác", "Being undone"}},
                             {RunState::undone, {"Đã hoàn tác", "Undone"}},
                             {RunState::failed, {"Dừng vì lỗi", "Failed"}}});
    catalog.tones<RunState>({{RunState::applying, Tone::info},
                             {RunState::applied, Tone::good},
                             {RunState::undoing, Tone::info},
                             {RunState::failed, Tone::bad}});
    catalog.words<TeacherPlan>({{TeacherPlan::follow, {"Theo lớp lên", "Go up with their class"}},
                                {TeacherPlan::stay, {"Ở lại khối", "Stay with their grade"}}});
    catalog.words<PupilOutcome>({{PupilOutcome::up, {"Lên lớp", "Up"}},
                                 {PupilOutcome::repeat, {"Ở lại lớp", "Repeats"}},
                                 {PupilOutcome::complete, {"Hoàn thành, ra trường", "Completes"}},
                                 {PupilOutcome::leave, {"Thôi học, chuyển đi", "Leaves"}},
                                 {PupilOutcome::hold, {"Còn chờ", "Waits"}}});
    catalog.tones<PupilOutcome>({{PupilOutcome::up, Tone::good},
                                 {PupilOutcome::repeat, Tone::bad},
                                 {PupilOutcome::complete, Tone::good},
                                 {PupilOutcome::leave, Tone::info},
                                 {PupilOutcome::hold, Tone::waiting}});
    catalog.words<PupilException>(
        {{PupilException::none, {"Không", "Nothing"}},
         {PupilException::reserved, {"Bảo lưu", "Reserved"}},
         {PupilException::no_class, {"Chưa có lớp năm nay", "In no class"}},
         {PupilException::two_records, {"Có hai hồ sơ", "Two records"}},
         {PupilException::combined_class, {"Học lớp ghép", "In a combined class"}},
         {PupilException::no_result, {"Chưa có kết quả cuối năm", "Without a result"}},
         {PupilException::no_next_class, {"Chưa có lớp để vào", "No class to go to"}},
         {PupilException::stage_end, {"Hết cấp học", "End of the stage"}},
         {PupilException::age_group, {"Khác nhóm tuổi", "Of another age group"}},
         {PupilException::refused, {"Không ghi được", "Could not be written"}}});
    catalog.tones<PupilException>({{PupilException::reserved, Tone::waiting},
                                   {PupilException::no_class, Tone::bad},
                                   {PupilException::two_records, Tone::bad},
                                   {PupilException::combined_class, Tone::waiting},
                                   {PupilException::no_result, Tone::waiting},
                                   {PupilException::no_next_class, Tone::bad},
                                   {PupilException::stage_end, Tone::waiting},
                                   {PupilException::age_group, Tone::waiting},
                                   {PupilException::refused, Tone::bad}});
    catalog.words<ClassException>({{ClassException::none, {"Không", "Nothing"}},
                                   {ClassException::name_unclear, {"Tên chưa rõ", "Unclear name"}},
                                   {ClassException::name_taken, {"Trùng tên", "The name was taken"}},
                                   {ClassException::combined, {"Lớp ghép", "Combined"}}});
    catalog.tones<ClassException>({{ClassException::name_unclear, Tone::waiting},
                                   {ClassException::name_taken, Tone::waiting},
                                   {ClassException::combined, Tone::waiting}});
}

}  // namespace truong::rollover
