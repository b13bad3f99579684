# Файлы семи документов: приём, найденное в них, просмотр, опись.

# Приём файлов.
drop-anywhere = Перетащите файлы в любое место
drop-hint = Место каждому предложим по содержанию. До { $limit } каждый.
choose-files = Выбрать файлы
inspecting = Просмотр файлов: { $done } из { $total }. { $file }
inspecting-label = Сколько файлов просмотрено
cancel = Отменить
proposals = Куда отнести эти файлы?
proposals-hint = Место предложено по тексту файла. Проверьте его, прежде чем приложить.
proposals-attach =
    { $count ->
        [one] Приложить { $count } файл
        [few] Приложить { $count } файла
       *[other] Приложить { $count } файлов
    }
proposal-none = Выберите документ
proposal-by-content = предложено по тексту
slides =
    { $count ->
        [one] { $count } слайд
        [few] { $count } слайда
       *[other] { $count } слайдов
    }
sheets =
    { $count ->
        [one] { $count } лист
        [few] { $count } листа
       *[other] { $count } листов
    }
pages-not-told = число страниц не определено
file-look = Смотреть
file-exchange = Заменить
file-exchange-with = Файл вместо { $file }
file-up = Выше: { $file }
file-down = Ниже: { $file }
file-misnamed = Имя оканчивается на «{ $ending }», а внутри: { $kind }. Принять его это не мешает; переименуйте, чтобы он открылся у получателя.
file-scan = Скан без текста: прочтите его сами.
file-found = В тексте найдено: { $contents }.
found-in-text = найдено в тексте
file-looks-like = По тексту похоже на другой документ: { $document }.
file-move = Перенести туда
file-show-place = Показать
file-damaged = повреждён
file-encrypted = закрыт паролем
file-not-kept = Файл «{ $file }» приложен, но не сохранён в этом браузере: не хватает места. После перезагрузки приложите его снова.
undo-exchange = Заменён файлом «{ $file }».
undo-attached =
    { $count ->
        [one] Приложен { $count } файл.
        [few] Приложено { $count } файла.
       *[other] Приложено { $count } файлов.
    }
undo-moved = Перенесён: { $document }.
preview-before = Предыдущая страница
preview-after = Следующая страница
preview-page = Страница { $page } из { $pages }
preview-waiting = Страница готовится к показу.
preview-gone = Самого файла в этом браузере уже нет. Приложите его снова.
preview-none = Эту страницу здесь показать нельзя. Откройте файл в его программе.
preview-words = Текст этой страницы
preview-no-words = На этой странице текста не найдено.
enclosures = Опись приложений с контрольными суммами
enclosures-point = Пункт
enclosures-document = Документ
enclosures-file = Файл
enclosures-pages = Страниц
enclosures-size = Размер
enclosures-save = Сохранить опись таблицей
enclosures-name = Опись.tsv

# Что говорят тексты файлов.
content-parties = Стороны
content-amount = Сумма
content-date = Дата
content-free = Участок свободен
content-reserves = Утверждённые запасы
documents--looks-like = По тексту это другой документ: { $slot }
documents--same-file = Тот же файл приложен дважды, ещё и сюда: { $slot }
    .do = Оставьте его там, где ему место.
documents--no-text = В «{ $file }» текст не найден: прочтите его сами
documents--content-confirmed = В тексте найдено: { $content }
documents--content-named = Указано вами, в тексте не найдено: { $content }
documents--content-not-found = В тексте не найдено: { $content }
    .do = Это может быть сказано другими словами: посмотрите сами.
documents--content-not-read = Прочесть нельзя: { $content }
documents-cost--contradicts = Стоимость расходится: { $one } и { $other }
    .do = Исправьте то, что неверно.
documents-cost--differs = Стоимость, возможно, расходится: { $one } и { $other }
    .do = Посмотрите, обе ли суммы относятся ко всему проекту без НДС.
documents-period--differs = Период расходится: { $one } и { $other }
    .do = Исправьте то, что неверно.
documents-region--differs = Регион расходится: { $one } и { $other }
    .do = Посмотрите, о месте ли проекта говорится в обоих случаях.
documents-activity--contradicts = Код ОКЭД расходится: { $one } и { $other }
    .do = Исправьте то, что неверно.
documents-activity--differs = Код ОКЭД, возможно, расходится: { $one } и { $other }
    .do = Посмотрите, о заявленной ли продукции говорится в обоих случаях.
documents-number--contradicts = БИН (ИИН) расходится: { $one } и { $other }
    .do = Исправьте то, что неверно.
documents-number--differs = БИН (ИИН), возможно, расходится: { $one } и { $other }
    .do = Посмотрите, о заявителе ли говорится в обоих случаях.
documents-project--differs = Наименование проекта расходится: «{ $one }» и «{ $other }»
    .do = Называйте проект везде одинаково.
documents-date--differs = Дата заключения расходится: { $one } и { $other }
    .do = Введите дату, которая стоит на заключении.
documents-free--denied = По тексту участок не свободен, в форме сказано, что свободен
    .do = Прочтите заключение и исправьте ответ.
documents-free--stated = По тексту участок свободен, в форме сказано, что нет
    .do = Прочтите заключение и исправьте ответ.
documents-reserves--denied = По тексту утверждённых запасов нет, в форме сказано, что есть
    .do = Прочтите заключение и исправьте ответ.
documents-reserves--stated = По тексту утверждённые запасы есть, в форме сказано, что нет
    .do = Прочтите заключение и исправьте ответ.
documents-sums--sources-differ = Источники дают { $one }, итог { $other }
    .do = Сложите их ещё раз.
documents-sums--financing-differs = Суммы финансирования расходятся: { $one } и { $other }
    .do = Посмотрите, об одном ли договоре речь.
documents-sums--financing-over = Финансирование больше стоимости: { $one } и { $other }
    .do = Посмотрите, всё ли оно на этот проект.
documents-sums--financing-short = Финансирование меньше стоимости: { $one } и { $other }
    .do = Укажите в бумагах, откуда остальное.
