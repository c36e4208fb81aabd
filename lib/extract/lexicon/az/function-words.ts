/** Small words by which a text shows its language. */
export const FUNCTION_WORDS_AZ =
  "və ve bu ilə ile üçün ucun da də olub olmuş edib il ildə faiz milyon milyard ki isə ise arasında arasinda bir daha qədər artıb azalıb etmək olan çox manat dollar müqayisədə hər onun bizim deyib bildirib ötən keçən min ölkə gəlib tələbə məktəb";
