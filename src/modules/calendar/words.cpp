#include "modules/calendar/entities.hpp"

namespace truong::calendar {

void declare_words(Catalog& catalog) {
    catalog.words<Term>({
        {Term::first, {"Học kì I", "First semester"}},
        {Term::second, {"Học kì II", "Second semester"}},
    });
    catalog.words<Shift>({
        {Shift::morning, {"Sáng", "Morning"}},
        {Shift::afternoon, {"Chiều", "Afternoon"}},
        {Shift::evening, {"Tối", "Evening"}},
    });
    catalog.words<DatesSource>({
        {DatesSource::school, {"Nhà trường", "School"}},
        {DatesSource::authority, {"Sở, Ủy ban nhân dân", "Authority"}},
        {DatesSource::ministry, {"Bộ GD&ĐT", "Ministry"}},
    });
    catalog.words<DayKind>({
        {DayKind::holiday, {"Nghỉ lễ", "Holiday"}},
        {DayKind::compensation, {"Nghỉ bù", "Day off in lieu"}},
        {DayKind::working, {"Học bù, làm bù", "Working day in lieu"}},
        {DayKind::school_break, {"Nghỉ của trường", "School break"}},
    });
    catalog.tones<DayKind>({{DayKind::holiday, Tone::info},
                            {DayKind::compensation, Tone::info},
                            {DayKind::working, Tone::waiting}});
}

}  // namespace truong::calendar
