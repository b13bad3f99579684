package letter

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// Sentences that are easily read as something better, or worse, than they are; one category a line, never the words of a labelled letter.
func TestTraps(t *testing.T) {
	for _, c := range []struct {
		text, of string
		want     Status
	}{
		// own use
		{"Обязуемся использовать руду исключительно как топливо для проекта из карты.", "ownUse", Present},
		{"Всю добытую руду переработаем на собственном заводе в рамках проекта, на сторону не продаём.", "ownUse", Present},
		{"Обязуемся использовать руду не только как сырьё проекта, но и для обмена.", "ownUse", Weak},
		{"Руду используем как сырьё проекта, а часть продадим третьим лицам.", "ownUse", Weak},
		{"Если цены позволят, руда пойдёт только на сырьё проекта.", "ownUse", Weak},
		{"Использовать руду только как сырьё проекта не обещаем и не можем.", "ownUse", Negated},
		{"Кен жобаның шикізаты ретінде ғана пайдаланылады, үшінші тұлғаларға берілмейді.", "ownUse", Present},
		{"Кеннің көп бөлігі жобаға шикізат болады, қалғаны сатылады.", "ownUse", Weak},
		{"Кенді тек жобада шикізат ретінде пайдалану міндеттемесін ала алмаймыз.", "ownUse", Negated},
		{"The ore will go exclusively to our smelter as raw material.", "ownUse", Present},
		{"The ore will primarily feed our smelter as raw material.", "ownUse", Weak},
		{"Surplus ore will be sold, the rest used as raw material in the project.", "ownUse", Weak},
		// in-country value
		{"Доля внутристрановой ценности в работах и услугах составит более половины ежегодно.", "inCountryValue", Present},
		{"Доля внутристрановой ценности в работах и услугах – до 50 %.", "inCountryValue", Weak},
		{"Доля внутристрановой ценности составит менее 50 %.", "inCountryValue", Weak},
		{"Доля внутристрановой ценности в 2024 году составила 60 %.", "inCountryValue", Absent},
		{"Согласно Правилам доля внутристрановой ценности должна быть не менее 50 %.", "inCountryValue", Absent},
		{"Правилами предусмотрена доля внутристрановой ценности не менее 50 %, и мы её обеспечим.", "inCountryValue", Present},
		{"Гарантируем внутристрановую ценность в товарах не менее 50 %.", "inCountryValue", Weak},
		{"Обязуемся соблюдать требования по внутристрановой ценности.", "inCountryValue", Weak},
		{"Будем стремиться к внутристрановой ценности в 55 %.", "inCountryValue", Weak},
		{"Внутристрановую ценность на уровне 50 % обеспечить не сможем.", "inCountryValue", Negated},
		{"Внутристрановая ценность: 40 % в 2027 году, 60 % в 2028 году.", "inCountryValue", Weak},
		{"Елішілік құндылық үлесін жыл сайын кемінде 50 пайыз деңгейінде ұстаймыз.", "inCountryValue", Present},
		{"Елішілік құндылық үлесі 50 пайыздан аспайды.", "inCountryValue", Weak},
		{"Елішілік құндылық үлесі кемінде 50 пайыз болуы тиіс екенін білеміз.", "inCountryValue", Absent},
		{"Елішілік құндылық үлесі өткен жылы 55 пайыз болды.", "inCountryValue", Absent},
		{"Елішілік құндылықты 50 пайыздан кем емес деңгейде қамтамасыз етуге мүмкіндігіміз жоқ.", "inCountryValue", Negated},
		{"We guarantee at least half of works and services as in-country value every year.", "inCountryValue", Present},
		{"In-country value was 55 percent last year.", "inCountryValue", Absent},
		{"In-country value may reach 50 percent.", "inCountryValue", Weak},
		{"The Rules require an in-country value of at least 50 percent.", "inCountryValue", Absent},
		// wage
		{"Средняя заработная плата превысит средний показатель по области.", "wage", Present},
		{"Средняя заработная плата будет соответствовать средней по региону.", "wage", Weak},
		{"Средняя зарплата будет не выше средней по региону.", "wage", Weak},
		{"Средняя зарплата работников, которых более 300 человек, будет на уровне средней по региону.", "wage", Weak},
		{"Средняя заработная плата будет выше средней по отрасли.", "wage", Weak},
		{"Средняя зарплата в прошлом году была выше средней по региону.", "wage", Absent},
		{"Орташа жалақы өңірдің орташа көрсеткішінен асып түседі.", "wage", Present},
		{"Орташа жалақы өңірдің орташа көрсеткішіне тең болады.", "wage", Weak},
		{"Орташа жалақы өңірлік көрсеткіштен жоғары болуына тырысамыз.", "wage", Weak},
		{"Орташа жалақыны өңірден жоғары ұстай алмаймыз.", "wage", Negated},
		{"Average salaries will match the regional average.", "wage", Weak},
		{"We will pay more than the regional average wage.", "wage", Present},
		// cost
		{"Стоимость проекта – не более 14 500 000 МРП.", "cost", Weak},
		{"Стоимость проекта превысит 14 500 000 МРП.", "cost", Present},
		{"Порог, установленный Правилами, – 14 500 000 МРП.", "cost", Absent},
		{"Стоимость двух проектов вместе – 15 000 000 МРП.", "cost", Weak},
		{"Жобаның құны 14 499 000 АЕК.", "cost", Weak},
		{"Жобаның құны 65 млрд теңге.", "cost", Derived},
		{"Жобаның құны 60 млрд теңге.", "cost", Weak},
		{"Стоимость проекта превышает 14,5 млн МРП и равна 50 млрд тенге.", "cost", Weak},
		{"The cost of the project is 150 million dollars.", "cost", Weak},
		// schedule
		{"Проект завершим строго в соответствии с планом-графиком.", "schedule", Present},
		{"Сроки плана-графика могут быть перенесены.", "schedule", Weak},
		{"План-график носит ориентировочный характер, сроки будем уточнять.", "schedule", Weak},
		{"Правила требуют реализации проекта по плану-графику.", "schedule", Absent},
		{"Жоспар-кестені сақтауға кепілдік бермейміз.", "schedule", Negated},
		{"Жоспар-кестеге сай атқарамыз.", "schedule", Present},
		{"Мүмкіндік болса, жоспар-кестені сақтаймыз.", "schedule", Weak},
		{"We will adhere to the plan-schedule.", "schedule", Present},
		{"We hope to keep to the plan-schedule.", "schedule", Weak},
		// documents
		{"Прилагаем: паспорт проекта, слайд (готовится).", "slide", Deferred},
		{"Прилагаем: паспорт проекта, слайд (готовится).", "passport", Listed},
		{"Паспорт проекта прилагаем, слайд направим позже.", "slide", Deferred},
		{"Паспорт проекта прилагаем, слайд направим позже.", "passport", Listed},
		{"Слайд не готов и не прилагается.", "slide", Negated},
		{"Приложения:\n1. Паспорт проекта\n2. Слайд – отсутствует\n3. Информация по проекту", "slide", Negated},
		{"Приложения:\n1. Паспорт проекта\n2. Слайд – отсутствует\n3. Информация по проекту", "information", Listed},
		{"Без слайда, но с паспортом проекта: документы прилагаются.", "slide", Negated},
		{"Согласно пункту 4 Правил к заявлению прилагаются паспорт проекта и слайд.", "passport", Listed},
		{"Қоса берілді: жоба паспорты; слайд кейін тапсырылады.", "slide", Deferred},
		{"Жоба паспорты қоса берілді, ал слайд қажет емес деп санаймыз.", "slide", Negated},
		{"Жоба паспорты қоса берілді, ал слайд қажет емес деп санаймыз.", "passport", Listed},
		{"We enclose the project passport; the slide is still being prepared.", "slide", Deferred},
		{"We enclose the project passport but no slide.", "slide", Negated},
		{"We enclose the project passport but no slide.", "passport", Listed},
		{"Қаржыландыру шарты жасалмаған.", "financing", Negated},
		{"Договор о финансировании не заключён.", "financing", Negated},
		{"Договор о финансировании ещё не подписан.", "financing", Deferred},
		// the order retold, and remarks that nobody foresaw
		{"Пунктом 4 Правил установлено, что к заявлению прилагаются паспорт проекта и слайд.", "slide", Absent},
		{"Правила требуют приложить:\n1) паспорт проекта;\n2) слайд;\n3) план-график.", "slide", Absent},
		{"Согласно Правилам должны быть приложены:\nпаспорт проекта\nслайд\nплан-график", "passport", Absent},
		{"Правила требуют приложить:\n1) паспорт проекта;\n2) слайд.\nМы прилагаем:\n1) паспорт проекта.", "passport", Listed},
		{"Правила требуют приложить:\n1) паспорт проекта;\n2) слайд.\nМы прилагаем:\n1) паспорт проекта.", "slide", Absent},
		{"Обязательства, предусмотренные пунктом 3 Правил:\n1) внутристрановая ценность в работах и услугах не менее 51 %;\n2) средняя зарплата выше средней по региону.", "wage", Present},
		{"Пункт 3 Правил требует от заявителя:\n1) внутристрановая ценность в работах и услугах не менее 50 %;\n2) средняя зарплата выше средней по региону.", "wage", Absent},
		{"Қағидалардың 4-тармағында өтінішке мыналарды қоса беру керек:\n1) жоба паспорты;\n2) слайд;\n3) жоспар-кесте.", "slide", Absent},
		{"Қағидалардың 3-тармағында мыналар көзделеді:\n1) елішілік құндылық кемінде 50 пайыз;\n2) жоспар-кестеге сәйкес іске асыру.", "schedule", Absent},
		{"The Rules require the applicant to enclose:\n1) the project passport;\n2) the slide;\n3) the plan-schedule.", "slide", Absent},
		{"Paragraph 3 of the Rules provides for:\n1) an in-country value of at least 50 percent;\n2) average wages above the regional average.", "wage", Absent},
		{"В силу пункта 3 Правил признание даётся, когда средняя зарплата выше средней по региону.", "wage", Absent},
		{"Приложения:\n1. Паспорт проекта\n2. Слайд – ждём дизайнера\n3. Информация по проекту", "slide", Deferred},
		{"Приложения:\n1. Паспорт проекта\n2. Слайд (верстается)\n3. Информация по проекту", "slide", Deferred},
		{"Приложения:\n1. Паспорт проекта\n2. Слайд – утерян\n3. Информация по проекту", "slide", Deferred},
		{"Приложения:\n1. Паспорт проекта\n2. Слайд мы не рисовали\n3. Информация по проекту", "slide", Negated},
		{"Приложения:\n1. Паспорт проекта\n2. Слайд – один лист, цветной\n3. Информация по проекту", "slide", Listed},
		{"Приложения:\n1. Паспорт проекта\n2. Слайд – не более одного листа\n3. Информация по проекту", "slide", Listed},
		{"Приложения:\n1. Паспорт проекта\n2. Заключение о запасах, которым подтверждается свобода участка\n3. Информация по проекту", "conclusion", Listed},
		{"Приложения:\n1. Паспорт проекта – копия\n2. Слайд (1 л., на русском и казахском языках)\n3. Информация по проекту", "slide", Listed},
		{"Қосымшалар:\n1. Жоба паспорты\n2. Слайд – сызылмады\n3. Жоба туралы ақпарат", "slide", Negated},
		{"Қосымшалар:\n1. Жоба паспорты\n2. Слайд – сызып жатырмыз\n3. Жоба туралы ақпарат", "slide", Deferred},
		{"Қосымшалар:\n1. Жоба паспорты\n2. Слайд – 1 бет\n3. Жоба туралы ақпарат", "slide", Listed},
		{"Enclosures:\n1. Project passport\n2. Slide – not drawn\n3. Project information", "slide", Negated},
		{"Enclosures:\n1. Project passport\n2. Slide – TBD\n3. Project information", "slide", Deferred},
		{"Enclosures:\n1. Project passport\n2. Slide (one page, in colour)\n3. Project information", "slide", Listed},
	} {
		out, err := Read(&Input{Text: frame + c.text})
		require.Nil(t, err)
		got := map[string]Status{"ownUse": out.Commitments.OwnUse, "inCountryValue": out.Commitments.InCountryValue, "wage": out.Commitments.Wage, "cost": out.Commitments.Cost,
			"schedule": out.Commitments.Schedule, "passport": out.Enclosures.Passport, "financing": out.Enclosures.Financing, "conclusion": out.Enclosures.Conclusion,
			"slide": out.Enclosures.Slide, "justification": out.Enclosures.Justification, "information": out.Enclosures.Information}[c.of]
		assert.Equal(t, c.want, got, c.of+": "+c.text)
	}
}
